package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chuhai.local.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's own profile in place of the exact one. */
class OwnProfileTest {

    private static final Path SCALES = Run.SAMPLES.resolve("profiles/warehouse-scales.json");
    private static final String WHOLE = "{'off':[%s],'severities':[%s],'tolerances':[%s],'allowances':[%s]}";
    private static final String TRANSPOSED = "faulty/gross-weight-digits-transposed";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Run judged(String sample, Object... options) {
        List<Path> files = Run.files(sample);
        Object[] arguments = new Object[4 + options.length];
        arguments[0] = "reconcile";
        for (int i = 0; i < 3; i++) {
            arguments[1 + i] = files.get(i);
        }
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Run.of(arguments);
    }

    private Run by(String profile, Object... options) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), profile.replace('\'', '"'));
        Object[] all = new Object[2 + options.length];
        all[0] = "--profile";
        all[1] = file;
        System.arraycopy(options, 0, all, 2, options.length);
        return judged("walnut-form", all);
    }

    @Test
    void whatTheToleranceAllowsMatches() {
        Run exact = judged(TRANSPOSED);
        Run tolerant = judged(TRANSPOSED, "--profile", SCALES);

        assertThat(exact.status()).isEqualTo(1);
        assertThat(exact.out()).doesNotContain("profile");
        assertThat(tolerant.err()).isEmpty();
        assertThat(tolerant.status()).isZero();
        assertThat(tolerant.out())
                .containsPattern("Judged by the profile warehouse-scales\\.json@[0-9a-f]{12}\n")
                .contains("≈ MATCHED WITHIN TOLERANCE");
    }

    @Test
    void theProfileIsPartOfTheRuleSet() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), Files.readString(SCALES));
        Path wider = Files.writeString(
                Files.createDirectory(folder.resolve("wider")).resolve("warehouse-scales.json"),
                Files.readString(SCALES).replace("\"0.5\"", "\"0.6\""));

        List<String> ruleSets = List.of(
                ruleSet(), ruleSet("--profile", SCALES), ruleSet("--profile", other), ruleSet("--profile", wider));

        assertThat(ruleSets).doesNotHaveDuplicates();
    }

    @Test
    void howAProfileIsLaidOutChangesNothing() throws IOException {
        Path same = Files.writeString(
                folder.resolve("warehouse-scales.json"),
                Files.readString(SCALES).replaceAll("\\s+", "").replace("\"0.5\"", "\"0.500\""));

        assertThat(ruleSet("--profile", same)).isEqualTo(ruleSet("--profile", SCALES));
    }

    private static String ruleSet(Object... options) {
        Object[] all = new Object[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "--json";
        return judged("walnut-form", all).json().path("ruleSet").asText();
    }

    @Test
    void whatIsOffIsNotJudgedAndWhatWarnsDoesNotBlock() throws IOException {
        String profile = WHOLE.formatted("'R10'", "{'rule':'R16','severity':'WARN'}", "", "")
                .replace('\'', '"');
        Path file = Files.writeString(folder.resolve("mild.json"), profile);

        Run run = judged("faulty/story", "--profile", file, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().path("verdict").asText()).isEqualTo("MATCHED_WITH_WARNINGS");
        assertThat(run.json().path("findings")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'off':[],'severities':[],'tolerances':[]} | /allowances | REQUIRED
            {'off':[],'severities':[],'tolerances':[],'allowances':[],'tolerence':[]} | /tolerence | UNKNOWN_MEMBER
            {'off':['R99'],'severities':[],'tolerances':[],'allowances':[]} | /off/0 | WRONG_TYPE
            {'off':[1],'severities':[],'tolerances':[],'allowances':[]} | /off/0 | WRONG_TYPE
            {'off':['R01','R01'],'severities':[],'tolerances':[],'allowances':[]} | /off/1 | DUPLICATE
            {'off':['R16'],'severities':[{'rule':'R16','severity':'WARN'}],'tolerances':[],'allowances':[]} | /severities/0/rule | SWITCHED_OFF
            {'off':[],'severities':[],'tolerances':[{'field':'quantity','limit':'1','unit':'KILOGRAM'}],'allowances':[]} | /tolerances/0/unit | NOT_AN_ALLOWED_VALUE
            {'off':[],'severities':[],'tolerances':[{'field':'colour','limit':'1','unit':'PERCENT'}],'allowances':[]} | /tolerances/0/field | UNKNOWN
            {'off':[],'severities':[],'tolerances':[{'field':'quantity','limit':'11','unit':'PERCENT'}],'allowances':[]} | /tolerances/0/limit | TOO_LARGE
            {'off':[],'severities':[],'tolerances':[{'field':'quantity','limit':'0','unit':'PERCENT'}],'allowances':[]} | /tolerances/0/limit | POSITIVE
            {'off':[],'severities':[],'tolerances':[{'field':'quantity','limit':1,'unit':'PERCENT'}],'allowances':[]} | /tolerances/0/limit | WRONG_TYPE
            {'off':[],'severities':[],'tolerances':[],'allowances':[{'allowance':'SEVERAL_ORDERS','routes':[]}]} | /allowances/0/routes | SIZE
            {'off':[null],'severities':[],'tolerances':[],'allowances':[]} | /off/0 | REQUIRED
            """)
    void aMistakeIsNamedWithItsPlaceAndRuleInBothLanguages(String profile, String place, String rule)
            throws IOException {
        Run english = by(profile);
        Run chinese = by(profile, "--lang", "zh", "--json");

        assertThat(english.status()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err())
                .startsWith("chuhai: " + folder.resolve("mine.json") + ": " + place + ": ")
                .endsWith(" (" + rule + ")\n")
                .doesNotContain("Exception", "|");
        assertThat(chinese.status()).isEqualTo(2);
        assertThat(chinese.err()).containsPattern("\\p{IsHan}");
        assertThat(chinese.json().at("/problems/0/where").asText()).isEqualTo(place);
        assertThat(chinese.json().at("/problems/0/rule").asText()).isEqualTo(rule);
    }

    @Test
    void allMistakesAreSaidAtOnce() throws IOException {
        Run run = by(WHOLE.formatted("'R01','R01'", "", "{'field':'quantity','limit':'0','unit':'PERCENT'}", ""));

        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void aFileThatIsNoProfileIsRefused() throws IOException {
        Map<String, String> said = Map.of(
                "{'off':",
                "NOT_JSON",
                "",
                "WRONG_TYPE",
                "null",
                "WRONG_TYPE",
                "[]",
                "WRONG_TYPE",
                WHOLE.formatted("", "", "", "") + "{}",
                "WRONG_TYPE",
                "{'off':[],'off':[]}",
                "NOT_JSON",
                "x".repeat(70_000),
                "TOO_LARGE");

        for (Map.Entry<String, String> one : said.entrySet()) {
            Run run = by(one.getKey());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err().lines()).singleElement().asString().endsWith("(" + one.getValue() + ")");
        }
    }

    @Test
    void aProfileThatIsNotThereIsNamed() {
        Run run = judged("walnut-form", "--profile", folder.resolve("none.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none.json: there is no such file (NOT_FOUND)");
    }
}
