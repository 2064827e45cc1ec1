package org.chuhai.logistics.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chuhai.logistics.reconciliation.Golden;
import org.chuhai.platform.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a PDF is read back, as who searches or copies gets it. */
@Execution(ExecutionMode.CONCURRENT)
class ReportPdfTest {

    private static final CaseReports REPORTS = new CaseReports();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void fewFindingsFitOnOnePage(int slips) {
        ReportedCase reported = Reported.of(Reported.withSlips(slips));

        byte[] chinese = REPORTS.pdf(reported, Language.ZH);

        assertThat(pages(chinese)).hasSize(1);
        assertThat(chinese.length).isLessThan(100_000);
        assertThat(pages(REPORTS.pdf(reported, Language.EN))).hasSize(1);
    }

    @Test
    void bothSentencesAreFound() {
        ReportedCase reported = Reported.of(Reported.withSlips(2));
        var finding = Reported.withSlips(2).findings().getLast();

        String chinese = text(REPORTS.pdf(reported, Language.ZH));

        assertThat(squeezed(chinese)).contains(squeezed(finding.text().zh()), "三单比对报告", "不一致", "相邻数字颠倒");
        assertThat(squeezed(text(REPORTS.pdf(reported, Language.EN))))
                .contains(squeezed(finding.text().en()), "Discrepant");
    }

    @Test
    void manyFindingsFlowWithTheHeadingOnEachPage() {
        ReportedCase many = Reported.withFindings(120);

        List<String> pages = pages(REPORTS.pdf(many, Language.ZH));

        assertThat(pages).hasSizeBetween(6, 30);
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("三单比对报告"));
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page).contains("规则与数据项"));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("第 " + (i + 1) + " 页，共 " + pages.size() + " 页");
        }
        String all = String.join("\n", pages);
        assertThat(all.split("相邻数字颠倒）", -1)).hasSize(121);
        assertThat(all).containsPattern("(?m)^120\\b");
        assertThat(pages.getLast()).contains("报关员");
    }

    @Test
    void allFontsAreEmbeddedAsSubsets() throws IOException {
        byte[] pdf = REPORTS.pdf(Reported.of(Reported.withSlips(3)), Language.ZH);

        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }

            assertThat(fonts).hasSize(4).allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSans.*");
                assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
            });
        }
    }

    @Test
    void theDocumentHasTitleLanguageAndTheTimeOfItsRun() throws IOException {
        byte[] pdf = REPORTS.pdf(Reported.of(Golden.walnut().report()), Language.EN);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Reconciliation report ");
            assertThat(document.getDocumentInformation().getCreationDate().getTimeInMillis())
                    .isEqualTo(Reported.AT.getEpochSecond() * 1000);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        ReportedCase reported = Reported.of(Reported.withSlips(2));

        byte[] again = REPORTS.pdf(reported, Language.ZH);

        assertThat(again).isEqualTo(REPORTS.pdf(reported, Language.ZH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "花生 🥜 שלום نص ไทย 𠮷 한",
                "<script>alert('&')</script>",
                "\u0000\u0007\u001b\u202e\u2066\ud800\uffff",
                "a\u0301\u20e3 ﷽ \u0e33"
            })
    void noCharacterStopsIt(String name) {
        ReportedCase reported =
                Reported.saying(finding -> finding.withObject("/values").put("order", name));

        String text = text(REPORTS.pdf(reported, Language.ZH));

        assertThat(text).contains("R10 单价与总价");
        assertThat(text.contains("□ 代表无法显示的字符")).isEqualTo(!name.startsWith("<"));
    }

    @Test
    void aLongNameWithoutBlanksIsShownToItsEnd() {
        String name = "A".repeat(124) + "核".repeat(125) + "Z";
        ReportedCase reported =
                Reported.saying(finding -> finding.withObject("/values").put("waybill", name));

        String text = text(REPORTS.pdf(reported, Language.EN));

        assertThat(text.chars().filter(character -> character == '核').count()).isEqualTo(125);
        assertThat(squeezed(text)).contains("Z");
    }

    @Test
    void allLettersOfKazakhAndItsNeighboursAreThere() {
        String names = "Әділ Ғани Қасым Ңұр Өскемен Үміт Һа Ілияс Łódź Ğ Ș Ελλάδα 镕喆祎燊";
        ReportedCase reported =
                Reported.saying(finding -> finding.withObject("/text").put("zh", names));

        String text = text(REPORTS.pdf(reported, Language.ZH));

        assertThat(squeezed(text)).contains(squeezed(names)).doesNotContain("□");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(byte[] pdf) {
        return String.join("\n", pages(pdf));
    }

    private static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
