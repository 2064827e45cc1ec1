package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.local.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's own parties and rates in place of the shipped ones. */
class OwnTablesTest {

    private static final List<Path> WALNUT = Run.files("walnut-form");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theUsersOwnRegistryReplacesTheShippedOne() throws IOException {
        Path parties = Files.writeString(folder.resolve("parties.csv"), """
                # version: 1
                # source: test
                id,creditCode,customsCode,nameZh,nameEn,source
                other,91000000MA0CARRAXR,,西行公路物流有限公司,,test
                """);
        List<Path> files = Run.files("faulty/seller-by-customs-code-only");

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2), "--parties", parties, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().path("findings").path(0).path("cause").asText()).isEqualTo("OTHER_CODE_KIND");
    }

    @ParameterizedTest
    @CsvSource({"--parties, parties.csv", "--rates, rates.csv"})
    void theExampleFilesAreTaken(String option, String file) {
        Run run = walnut(option, Run.SAMPLES.resolve(file), "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"--parties, parties.csv", "--rates, rates.csv"})
    void thePathOfATableDoesNotChangeTheRuleSet(String option, String file) throws IOException {
        Path example = Run.SAMPLES.resolve(file);
        Path copy = Files.copy(example, folder.resolve("mine.csv"));

        List<String> ruleSets =
                List.of(ruleSet(option, example), ruleSet(option, example.toAbsolutePath()), ruleSet(option, copy));

        assertThat(ruleSets).containsOnly(ruleSets.getFirst());
        assertThat(ruleSets.getFirst()).isNotEmpty();
    }

    private static String ruleSet(String option, Path table) {
        return walnut(option, table, "--json").json().at("/ruleSet").asText();
    }

    private static Run walnut(Object... options) {
        return Run.of(Stream.of(Stream.of("reconcile"), WALNUT.stream(), Stream.of(options))
                .flatMap(one -> one)
                .toArray());
    }

    @Test
    void aRateOfAnUnknownCurrencyIsRefused() throws IOException {
        Path rates = Files.writeString(folder.resolve("rates.csv"), """
                # version: 1
                # source: test
                month,currency,cny,evidence
                2026-01,UDS,7.03,official
                """);

        Run run = walnut("--rates", rates);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("chuhai: " + rates
                        + ", line 4, column currency: the currency table does not have \"UDS\" (BAD_VALUE)");
    }
}
