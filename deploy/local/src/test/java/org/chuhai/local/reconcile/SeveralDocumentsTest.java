package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.local.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other relations than one order, one waybill, one declaration: on files, in a folder, in a stream. */
class SeveralDocumentsTest {

    private static final String WRONG_TOTAL = "\"34000.00\"";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Run files(List<String> documents, Object... options) {
        return Run.of(Parts.files(folder, documents, options));
    }

    private static Run stream(List<String> documents, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("reconcile", "-"));
        arguments.addAll(List.of(options));
        return Run.withInput(String.join("\n", documents), arguments.toArray());
    }

    /** Each case as its numbers and its verdict, or the rule that kept it from being judged. */
    private static List<String> cases(Run run) {
        return run.lines().stream()
                .map(line -> line.at("/case/orderNo").asText("–") + " "
                        + line.at("/case/waybillNo").asText("–") + " "
                        + line.at("/report/verdict")
                                .asText(line.at("/problems/0/rule").asText()))
                .toList();
    }

    @Test
    void twoOrdersOnOneFormMatchWhereTheProfileAllowsThem() {
        Run run = files(Parts.groupage(), "--profile", Parts.ALLOWED);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Order WN-20260115-0001, WN-20260115-0002 · waybill KH2601150001 · declared by\nform")
                .contains("Judged by the profile parts-and-groupage.json@")
                .contains("✓ MATCHED: no finding");
    }

    @Test
    void theSameIsToldInChinese() {
        Run run = files(Parts.groupage(), "--profile", Parts.ALLOWED, "--lang", "zh");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("订单 WN-20260115-0001、WN-20260115-0002 · 运单 KH2601150001 · 报关单")
                .contains("比对方案：parts-and-groupage.json@");
    }

    @Test
    void twoOrdersOnOneFormAreAFindingWhereNothingAllowsThem() {
        Run run = files(Parts.groupage(), "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().path("verdict").asText()).isEqualTo("DISCREPANT");
        assertThat(run.json().path("findings").findValuesAsText("field")).contains("furtherOrderNos");
    }

    @Test
    void theOrderOfTheFilesNeverMatters() {
        List<String> documents = Parts.groupage();

        Run run = files(documents.reversed(), "--profile", Parts.ALLOWED, "--json");

        assertThat(run).isEqualTo(files(documents, "--profile", Parts.ALLOWED, "--json"));
    }

    @Test
    void aSlipInTheSecondOrderIsCorrectedThere() {
        List<String> documents = List.of(
                Parts.inShell(),
                Parts.kernels().replace(WRONG_TOTAL, "\"43000.00\""),
                Exports.waybill(Parts.WAYBILL),
                Parts.together());

        Run english = files(documents, "--profile", Parts.ALLOWED);
        Run chinese = files(documents, "--profile", Parts.ALLOWED, "--lang", "zh");

        assertThat(english.status()).isEqualTo(1);
        assertThat(english.out().replaceAll("\\s+", " "))
                .contains("Where it stands: order WN-20260115-0002")
                .contains("→ In the order WN-20260115-0002 change line 1 total from 43000.00 to 34000.00");
        assertThat(chinese.out().replaceAll("\\s+", ""))
                .contains("所在单证：订单WN-20260115-0002")
                .contains("→在订单WN-20260115-0002中将第1项总价由43000.00改为34000.00");
    }

    @Test
    void aStreamJoinsByTheFurtherNumber() {
        Run allowed = stream(Parts.groupage(), "--profile", Parts.ALLOWED, "--json");
        Run exact = stream(Parts.groupage(), "--json");

        assertThat(cases(allowed)).containsExactly("WN-20260115-0001 KH2601150001 MATCHED");
        assertThat(cases(exact)).containsExactly("WN-20260115-0001 KH2601150001 DISCREPANT");
    }

    @Test
    void aFurtherOrderThatHasNotComeIsWaitedFor() {
        List<String> documents = List.of(Parts.inShell(), Exports.waybill(Parts.WAYBILL), Parts.together());

        Run run = files(documents, "--profile", Parts.ALLOWED, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().path("waitingFor").toString()).isEqualTo("[\"ORDER\"]");
    }

    @Test
    void anOrderInTwoFormsIsOneCaseForEachForm() {
        Run run = files(Parts.inTwoForms(), "--profile", Parts.ALLOWED, "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(cases(run))
                .containsExactly("WN-20260115-0001 KH2601150001 MATCHED", "WN-20260115-0001 KH2601150002 MATCHED");
    }

    @Test
    void bothFormsAreSummedUpForPeople() {
        Run run = stream(Parts.inTwoForms().reversed(), "--profile", Parts.ALLOWED);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("2 cases\n        2  matched\n", "Judged by the profile parts-and-groupage.json@");
    }

    @Test
    void aFolderOfTwoFormsIsToldAsAStreamIs() throws IOException {
        Files.writeString(folder.resolve("all.ndjson"), String.join("\n", Parts.inTwoForms()));

        Run run = Run.of("reconcile", folder, "--profile", Parts.ALLOWED);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("✓ WN-20260115-0001       KH2601150001", "✓ WN-20260115-0001       KH2601150002");
    }

    @Test
    void anOrderInTwoFormsCannotBeJudgedWhereNothingAllowsIt() {
        Run run = files(Parts.inTwoForms());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "2.json: one of 2 different documents of the kind declaration in one export: WN-20260115-0001")
                .contains("4.json: one of 2 different documents of the kind declaration");
    }

    @Test
    void partsThatAreMoreThanTheOrderAreFound() {
        List<String> documents = new ArrayList<>(Parts.inTwoForms());
        documents.set(4, documents.get(4).replace("\"8000\"", "\"8500\""));

        Run run = files(documents, "--profile", Parts.ALLOWED);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Of the 20000 ordered, other declarations declare 12000.");
    }

    @Test
    void twoWaybillsMatchWhereTheProfileAllowsThem() {
        Run allowed = stream(Parts.onTwoTrucks(), "--profile", Parts.ALLOWED);
        Run files = files(Parts.onTwoTrucks().reversed(), "--profile", Parts.ALLOWED);

        assertThat(files.err() + allowed.err()).isEmpty();
        assertThat(files.status() + allowed.status()).isZero();
        assertThat(files.out()).contains("waybill KH2601150001, KH2601150002 ·");
    }

    @Test
    void aWrongSumNamesItsWaybills() {
        List<String> documents = new ArrayList<>(Parts.onTwoTrucks());
        documents.set(2, documents.get(2).replace("\"packages\":500", "\"packages\":501"));

        Run run = files(documents, "--profile", Parts.ALLOWED);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " ")).contains("The waybills: KH2601150001 800, KH2601150002 501.");
    }

    @Test
    void aSecondWaybillIsAFindingOnFilesAndACaseOfItsOwnInAStreamWhereNothingAllowsIt() {
        JsonNode report = files(Parts.onTwoTrucks(), "--json").json();
        List<String> cases = cases(stream(Parts.onTwoTrucks(), "--json"));

        assertThat(report.path("findings").findValuesAsText("rule")).contains("R04");
        assertThat(cases)
                .containsExactly("WN-20260115-0001 KH2601150001 DISCREPANT", "WN-20260115-0001 KH2601150002 WAITING");
    }

    @Test
    void twoWaybillsThatWaitForTheirFormAreTwoOfOneKindWhereNothingAllowsThem() {
        List<String> documents = Parts.onTwoTrucks().subList(0, 3).stream()
                .map(json -> json.replace("\"orderNo\":null", "\"orderNo\":\"" + Parts.FIRST + "\""))
                .toList();

        List<String> exact = cases(stream(documents, "--json"));
        List<String> allowed = cases(stream(documents, "--profile", Parts.ALLOWED, "--json"));

        assertThat(exact).containsExactly("WN-20260115-0001 KH2601150001 SEVERAL_WITH_ONE_KEY");
        assertThat(allowed).containsExactly("WN-20260115-0001 KH2601150001 WAITING");
    }

    @Test
    void twoVersionsOfAnOrderAreNoTwoOrders() {
        List<String> documents = new ArrayList<>(Parts.groupage());
        documents.add(Parts.kernels().replace("\"packages\":500", "\"packages\":501"));

        Run run = files(documents, "--profile", Parts.ALLOWED);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("1.json: one of 2 different documents of the kind order in one export: WN-20260115-0002")
                .contains("4.json: one of 2 different documents of the kind order")
                .doesNotContain("0.json");
    }

    @Test
    void anOrderThatTheFormDoesNotNameIsNeverPassedOver() {
        List<String> documents = List.of(
                Exports.order(Parts.FIRST),
                Parts.kernels(),
                Exports.waybill(Parts.WAYBILL),
                Exports.declaration(Parts.FIRST, Parts.WAYBILL));

        Run exact = files(documents);
        Run allowed = files(documents, "--profile", Parts.ALLOWED, "--json");

        assertThat(exact.status()).isEqualTo(2);
        assertThat(exact.err()).contains("1.json: one of 2 different documents of the kind order");
        assertThat(allowed.status()).isEqualTo(1);
        assertThat(allowed.json().at("/findings/0/rule").asText()).isEqualTo("R06");
        assertThat(allowed.json().at("/findings/0/documents/order").asText()).isEqualTo(Parts.SECOND);
    }

    @Test
    void twoOrdersThatShareAWaybillByMistakeCannotBeJudged() {
        Run run = stream(
                List.of(
                        Exports.order("A"),
                        Exports.declaration("A", "W"),
                        Exports.order("B"),
                        Exports.declaration("B", "W"),
                        Exports.waybill("W")),
                "--profile",
                Parts.ALLOWED);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("-:2: one of 2 different documents of the kind declaration");
    }

    @Test
    void aRefusedFileAmongFourKeepsTheWholeFromBeingJudged() {
        List<String> documents = new ArrayList<>(Parts.groupage());
        documents.set(1, "{");

        Run run = files(documents, "--profile", Parts.ALLOWED);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("1.json").contains("(UNREADABLE)");
    }

    @Test
    void hundredsOfDeclarationsOfOneOrderAreNotJudgedOneByOne() {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            documents.add(Exports.declaration("A", "W" + i));
        }

        Run run = stream(documents, "--profile", Parts.ALLOWED);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(20).allMatch(line -> line.contains("one of 20+ different documents"));
    }
}
