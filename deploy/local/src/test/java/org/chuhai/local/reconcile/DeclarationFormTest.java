package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.chuhai.local.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The declaration as customs' own form, beside an order and a waybill in JSON. */
class DeclarationFormTest {

    private static final Path WALNUT = Run.SAMPLES.resolve("walnut-form");
    private static final Path ORDER = WALNUT.resolve("order.json");
    private static final Path WAYBILL = WALNUT.resolve("waybill.json");
    private static final Path FORM = Run.WALNUT_FORM;
    private static final String BROKEN = "faulty/form-breaks-limits";
    private static final String HEAD = "declaration-decmessage.xml: /DecMessage/DecHead/";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theWalnutFormIsClean() {
        Run run = Run.of("reconcile", ORDER, WAYBILL, FORM);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Order WN-20260115-0001 · waybill KH2601150001 · declared by form · trade mode")
                .contains("✓ MATCHED: no finding");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2", "0, 2, 1", "1, 0, 2", "1, 2, 0", "2, 0, 1", "2, 1, 0"})
    void itStandsAtAnyPlaceAmongTheThree(int first, int second, int third) {
        List<Path> files = List.of(ORDER, WAYBILL, FORM);

        Run run = Run.of("reconcile", files.get(first), files.get(second), files.get(third), "--json");

        assertThat(run).isEqualTo(Run.of("reconcile", ORDER, WAYBILL, FORM, "--json"));
    }

    @Test
    void whatTheFormHasNoPlaceForIsSaidToBeSkipped() {
        Run run = Run.of("reconcile", ORDER, WAYBILL, FORM, "--json");

        JsonNode skipped = run.json().path("skipped");
        assertThat(run.json().path("verdict").asText()).isEqualTo("MATCHED");
        assertThat(run.json().path("route").asText()).isEqualTo("DECLARATION");
        assertThat(StreamSupport.stream(skipped.spliterator(), false)
                        .map(skip -> skip.path("rule").asText()))
                .contains("R02");
    }

    @Test
    void theStoryIsToldOfTheFormAsOfTheJsonDocument() {
        List<Path> files = Run.files("faulty/story-by-decmessage");

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("✗ DISCREPANT: 2 findings")
                .contains("→ In the declaration change line 2 unit price from 6.08 to 6.80.")
                .contains("→ In the declaration change number of packages from 1301 to 1300.");
    }

    @Test
    void aFormThatWasSentIsCorrectedByAChange() throws IOException {
        String story = Files.readString(Run.files("faulty/story-by-decmessage").getFirst());
        Path sent = Files.writeString(
                folder.resolve("sent.xml"), story.replace("<OperType>G</OperType>", "<OperType>C</OperType>"));

        Run run = Run.of("reconcile", ORDER, WAYBILL, sent, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().at("/findings/0/corrections/0/kind").asText()).isEqualTo("CHANGE");
    }

    @Test
    void everythingThatTheFormBreaksIsNamedWithItsXPath() {
        List<Path> files = Run.files(BROKEN);

        Run run = Run.of("reconcile", files.get(1), files.get(2), files.get(0));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(HEAD + "IEFlag: ", "must be E", "NOT_AN_ALLOWED_VALUE"),
                        line -> assertThat(line).contains(HEAD + "GrossWt: ", "(GrossWet)", "UNKNOWN_MEMBER"),
                        line -> assertThat(line).contains(HEAD + "GrossWet: ", "REQUIRED"),
                        line -> assertThat(line).contains("/DecMessage/DecLists/DecList[1]/CodeTS: ", "WRONG_LENGTH"),
                        line -> assertThat(line).contains("/DecMessage/EdocRealation: ", "10000004", "REQUIRED"));
    }

    @Test
    void theSameIsSaidInChineseAndInJson() {
        List<Path> files = Run.files(BROKEN);

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2), "--json", "--lang=zh");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("进出口标志（IEFlag）必须是 E", "没有订单编号");
        assertThat(run.json().path("problems")).hasSize(5);
        assertThat(run.json().at("/problems/0/where").asText()).isEqualTo("/DecMessage/DecHead/IEFlag");
        assertThat(run.json().at("/problems/0/text/zh").asText()).contains("进出口标志");
        assertThat(run.json().at("/problems/0/text/en").asText()).contains("import or export mark");
    }

    @Test
    void aFolderOfMixedFormatsIsOneCase() throws IOException {
        for (Path file : List.of(ORDER, WAYBILL, FORM)) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }

        Run run = Run.of("reconcile", folder);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("declared by form", "✓ MATCHED");
    }

    @Test
    void aFormAndAListAreTwoDeclarations() {
        Path list = Run.SAMPLES.resolve("silk-list/list-ceb603.xml");

        Run run = Run.of("reconcile", ORDER, FORM, list);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("list-ceb603.xml: this is a file of the kind declaration, and so is " + FORM);
    }

    @Test
    void bothWritingsOfOneDeclarationInAFolderAreTwoDocuments() {
        Run run = Run.of("reconcile", WALNUT);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("one of 2 different documents of the kind declaration");
    }
}
