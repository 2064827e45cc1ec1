package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.local.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several orders on one form: on files and in a stream. */
class SeveralOrdersTest {

    private static final String WRONG_TOTAL = "\"34000.00\"";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Run files(List<String> documents, Object... options) {
        return Run.of(Parts.files(folder, documents, options));
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
        Run allowed = Parts.stream(Parts.groupage(), "--profile", Parts.ALLOWED, "--json");
        Run exact = Parts.stream(Parts.groupage(), "--json");

        assertThat(Parts.cases(allowed)).containsExactly("WN-20260115-0001 KH2601150001 MATCHED");
        assertThat(Parts.cases(exact)).containsExactly("WN-20260115-0001 KH2601150001 DISCREPANT");
    }

    @Test
    void aFurtherOrderThatHasNotComeIsWaitedFor() {
        List<String> documents = List.of(Parts.inShell(), Exports.waybill(Parts.WAYBILL), Parts.together());

        Run run = files(documents, "--profile", Parts.ALLOWED, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().path("waitingFor").toString()).isEqualTo("[\"ORDER\"]");
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
        assertThat(allowed.json().at("/findings/0/rule").asText()).isEqualTo("R01");
        assertThat(allowed.json().at("/findings/0/documents/order").asText()).isEqualTo(Parts.SECOND);
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
}
