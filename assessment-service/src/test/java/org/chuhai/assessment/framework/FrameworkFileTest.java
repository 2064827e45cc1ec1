package org.chuhai.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frameworks that ship: whole, and never changed once they are published. */
class FrameworkFileTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/org/chuhai/assessment/framework/published.txt");

    private static final String LEAST = """
            {"code":"x","version":"1","published":"2026-11-22","title":{"zh":"题","en":"title"},"publisher":"p",
             "source":{"name":"n","note":"n"},"language":["zh","en"],"levels":[{"code":"O","name":{"zh":"级","en":"level"},
              "targetMajors":{"evidence":"ASSUMED","secondary":[],"higherVocational":[],"undergraduate":[]},"jobGroups":[],
              "areas":[{"code":"X-1","name":{"zh":"域","en":"area"},"tasks":[{"code":"X-1.1","name":{"zh":"务","en":"task"},
               "requirements":[{"code":"X-1.1.1","statement":{"zh":"求","en":"asked"},"ways":["A"],
                "shownBy":{"zh":"证","en":"shown"}}]}]}]}]}""";

    @Test
    void theStandardHasItsTree() {
        Framework standard = FrameworkFile.read("ecommerce-b2c.json");

        assertThat(standard.levels())
                .extracting(level -> level.areas().stream()
                        .flatMap(area -> area.tasks().stream())
                        .mapToInt(task -> task.requirements().size())
                        .sum())
                .containsExactly(17, 32, 24);
        assertThat(standard.levels().stream()
                        .mapToInt(level -> level.areas().size())
                        .sum())
                .isEqualTo(8);
        assertThat(standard.levels().stream()
                        .flatMap(level -> level.areas().stream())
                        .mapToInt(area -> area.tasks().size())
                        .sum())
                .isEqualTo(23);
        assertThat(standard.requirements().filter(one -> one.ways().contains(Way.A)))
                .hasSizeGreaterThanOrEqualTo(48);
    }

    /** A change of a published version is another version: another file. */
    @Test
    void aPublishedVersionNeverChanges() throws IOException {
        Map<String, String> published = new TreeMap<>();
        for (String line : Files.readAllLines(PUBLISHED)) {
            String[] words = line.split(" ", -1);
            published.put(words[0] + " " + words[1], words[2]);
        }

        Map<String, String> shipped = new TreeMap<>();
        for (String file : Frameworks.FILES) {
            Framework framework = FrameworkFile.read(file);
            shipped.put(framework.code() + " " + framework.version(), sha256(FrameworkFile.bytes(file)));
        }

        assertThat(shipped).isEqualTo(published);
    }

    @Test
    void theNewestVersionIsFoundByItsCode() {
        Frameworks frameworks = new Frameworks();

        assertThat(frameworks.codes()).containsExactly("ecommerce-b2c", "export-9710");
        assertThat(frameworks.newest("export-9710")).isPresent();
        assertThat(frameworks.newest("nothing")).isEmpty();
        assertThat(frameworks.of("export-9710", "1999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "code":"X-1.1.1"     | "code":"Y-1.1.1"    | does not belong below
            "code":"X-1.1.1"     | "code":"X-1.1"      | twice
            "ways":["A"]         | "ways":[]           | in no way
            "ways":["A"]         | "ways":["A","A"]    | twice in one
            "ways":["A"]         | "ways":["Z"]        | is no framework
            "en":"asked"         | "en":" "            | both languages
            "en":"asked"         | "eng":"asked"       | is no framework
            "publisher":"p",     |                     | is no framework
            """)
    void aFileThatIsNotRightIsRefused(String what, String instead, String because) {
        String json = LEAST.replace(what, instead == null ? "" : instead);
        assertThat(json).isNotEqualTo(LEAST);

        assertThatThrownBy(() -> FrameworkFile.read("x.json", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x.json")
                .hasMessageContaining(because);
    }

    @Test
    void theLeastFrameworkIsTaken() {
        Framework least = FrameworkFile.read("x.json", LEAST.getBytes(StandardCharsets.UTF_8));

        assertThat(least.requirements().map(SkillRequirement::code).toList()).isEqualTo(List.of("X-1.1.1"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
