package org.chuhai.logistics.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chuhai.logistics.casereport.ReportedCase.Examined;
import org.chuhai.logistics.casereport.ReportedCase.Waiver;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.platform.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class ReportHtmlTest {

    private static final ReportHtml HTML = new ReportHtml();
    private static final String HOSTILE = "</td><script>alert(\"1\")</script>'{page.caseId}&amp;\u202e]]>";

    @Test
    void thePageIsWellFormedAndNamesItsLanguage() throws Exception {
        String html = html(Reported.of(Reported.withSlips(3)), Language.ZH);

        Document page = parsed(html);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("zh");
        assertThat(page.getElementsByTagName("title").item(0).getTextContent()).startsWith("三单比对报告 ");
        assertThat(page.getElementsByTagName("tbody").getLength()).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingComesFromOutside(Language language) {
        String html = html(Reported.of(Reported.withSlips(3)), language);

        assertThat(html.replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContainPattern("(?i)(https?:|//|url\\(|@import|<script|<link|<img|\\bon[a-z]+=)");
    }

    @Test
    void noTextBecomesMarkup() throws Exception {
        ReportedCase hostile = Reported.saying(finding -> {
            finding.put("rule", HOSTILE)
                    .put("severity", HOSTILE)
                    .put("cause", HOSTILE)
                    .put("field", HOSTILE);
            finding.withObject("/values").put("order", HOSTILE).put("waybill", HOSTILE);
            finding.withObject("/text").put("zh", HOSTILE).put("en", HOSTILE);
            finding.withArray("consequences").addObject().put("rule", HOSTILE).put("field", HOSTILE);
            finding.withArray("basis").add(HOSTILE);
            ObjectNode correction = (ObjectNode) finding.path("corrections").path(0);
            correction.put("document", HOSTILE).put("kind", HOSTILE);
            ((ObjectNode) correction.path("patch").path(0)).put("path", HOSTILE).put("value", HOSTILE);
            correction.withArray("first").addObject().put("document", HOSTILE).put("kind", HOSTILE);
        });
        ReportedCase everywhere = new ReportedCase(
                hostile.caseId(),
                HOSTILE,
                HOSTILE,
                List.of(new Examined(DocumentKind.ORDER, HOSTILE, 1, HOSTILE)),
                HOSTILE,
                1,
                1,
                hostile.at(),
                hostile.report(),
                List.of(new Waiver(1, HOSTILE, HOSTILE, null)));

        String html = html(everywhere, Language.EN);

        Document page = parsed(html);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getDocumentElement().getTextContent())
                .contains("</td><script>alert(\"1\")</script>'{page.caseId}&amp;□]]>");
        assertThat(page.getElementsByTagName("tbody")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("class")
                        .getNodeValue())
                .isEqualTo("info");
    }

    @Test
    void theMarkIsExplainedWhereThereIsOne() {
        ReportedCase marked =
                Reported.saying(finding -> finding.withObject("/values").put("order", "a\u0007b"));

        String html = html(marked, Language.EN);

        assertThat(html).contains("a□b", "<span>□ stands for");
        assertThat(html(Reported.of(Reported.withSlips(1)), Language.EN))
                .contains("<span class=\"unmarked\">□ stands for");
    }

    private static String html(ReportedCase reported, Language language) {
        return HTML.of(ReportPage.of(reported, language), language);
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
