package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chuhai.testing.contract.SpectralLint.NotRun;
import org.chuhai.testing.contract.SpectralLint.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.opentest4j.TestAbortedException;

@Execution(ExecutionMode.CONCURRENT)
class SpectralLintTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aContractInStyleHasNoFindings() throws IOException {
        assertThat(findings(Fixture.YAML)).isEmpty();
    }

    @Test
    void offencesAreFound() throws IOException {
        String spoiled = Fixture.YAML
                .replace("operationId: getParcel", "operationId: get_parcel")
                .replace("summary: One parcel", "x-none: 1")
                .replace("application/problem+json", "application/json")
                .replace("description: Kilograms", "x-none: 1")
                .replace("/v1/parcels/totals", "/v1/parcel/grandTotals")
                .replace("label: Tea", "label: 3");

        assertThat(String.join("\n", findings(spoiled)))
                .contains("chuhai-operation-id")
                .contains("chuhai-summary")
                .contains("chuhai-problems")
                .contains("chuhai-property-description")
                .contains("chuhai-path-kebab-case")
                .contains("chuhai-path-plural")
                .contains("oas3-valid-media-example");
    }

    @Test
    void aMachineWithoutNodeIsNoFailure() {
        SpectralLint lint = SpectralLint.with("no-such-program", folder, LIMIT);

        assertThat(lint.run(folder.resolve("openapi.yaml")))
                .isEqualTo(new NotRun("no node: no-such-program is not on this machine"));
    }

    @Test
    void aDeveloperSeesThatNothingWasLinted() {
        assertThatThrownBy(() -> SpectralLint.findings(new NotRun("no node"), null))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("NOT linted")
                .hasMessageContaining("no node");
        assertThatThrownBy(() -> SpectralLint.findings(new NotRun("no node"), ""))
                .isInstanceOf(TestAbortedException.class);
    }

    @Test
    void continuousIntegrationFailsWhenNothingWasLinted() {
        assertThatThrownBy(() -> SpectralLint.findings(new NotRun("no node"), "true"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no node");
        assertThat(SpectralLint.findings(new Ran(List.of()), "true")).isEmpty();
    }

    private List<String> findings(String yaml) throws IOException {
        Path document = Files.writeString(folder.resolve("openapi.yaml"), yaml);
        return SpectralLint.ofThisBuild().findings(document);
    }
}
