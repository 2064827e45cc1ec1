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

/** One order in several forms, and one form with several waybills: on files, in a folder, in a stream. */
class SeveralFormsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Run files(List<String> documents, Object... options) {
        return Run.of(Parts.files(folder, documents, options));
    }

    @Test
    void anOrderInTwoFormsIsOneCaseForEachForm() {
        Run run = files(Parts.inTwoForms(), "--profile", Parts.ALLOWED, "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(Parts.cases(run))
                .containsExactly("WN-20260115-0001 KH2601150001 MATCHED", "WN-20260115-0001 KH2601150002 MATCHED");
    }

    @Test
    void bothFormsAreSummedUpForPeople() {
        Run run = Parts.stream(Parts.inTwoForms().reversed(), "--profile", Parts.ALLOWED);

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
        Run allowed = Parts.stream(Parts.onTwoTrucks(), "--profile", Parts.ALLOWED);
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
        List<String> cases = Parts.cases(Parts.stream(Parts.onTwoTrucks(), "--json"));

        assertThat(report.path("findings").findValuesAsText("rule")).contains("R04");
        assertThat(cases)
                .containsExactly("WN-20260115-0001 KH2601150001 DISCREPANT", "WN-20260115-0001 KH2601150002 WAITING");
    }

    @Test
    void twoWaybillsThatWaitForTheirFormAreTwoOfOneKindWhereNothingAllowsThem() {
        List<String> documents = Parts.onTwoTrucks().subList(0, 3).stream()
                .map(json -> json.replace("\"orderNo\":null", "\"orderNo\":\"" + Parts.FIRST + "\""))
                .toList();

        List<String> exact = Parts.cases(Parts.stream(documents, "--json"));
        List<String> allowed = Parts.cases(Parts.stream(documents, "--profile", Parts.ALLOWED, "--json"));

        assertThat(exact).containsExactly("WN-20260115-0001 KH2601150001 SEVERAL_WITH_ONE_KEY");
        assertThat(allowed).containsExactly("WN-20260115-0001 KH2601150001 WAITING");
    }

    @Test
    void twoOrdersThatShareAWaybillByMistakeCannotBeJudged() {
        Run run = Parts.stream(
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
    void hundredsOfDeclarationsOfOneOrderAreNotJudgedOneByOne() {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            documents.add(Exports.declaration("A", "W" + i));
        }

        Run run = Parts.stream(documents, "--profile", Parts.ALLOWED);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(20).allMatch(line -> line.contains("one of 20+ different documents"));
    }
}
