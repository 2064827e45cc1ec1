package org.chuhai.logistics.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.chuhai.logistics.codetable.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyRegistryTest {

    @Test
    void aFirmIsFoundByEitherOfItsCodes() {
        PartyRegistry registry = PartyRegistry.shipped();

        assertThat(registry.get("91000000MA0WANUT1J")).isNotNull().isSameAs(registry.get("6201960XYZ"));
    }

    @Test
    void anUnknownCodeIsNotThere() {
        PartyRegistry registry = PartyRegistry.shipped();

        assertThat(registry.find("无")).isEmpty();
        assertThat(registry.find("walnut-seller")).isEmpty();
        assertThat(registry.get(null)).isNull();
    }

    @Test
    void everyShippedFirmIsFictitious() {
        assertThat(PartyRegistry.shipped().parties()).hasSize(9).allSatisfy(party -> {
            assertThat(party.creditCode()).matches("91000000.{10}");
            assertThat(party.names()).hasSize(2);
        });
        assertThat(PartyRegistry.shipped().file().name()).isEqualTo("parties.csv");
    }

    @Test
    void oneCodeAndOneNameAreEnough() {
        PartyRegistry registry = PartyRegistry.of(file("grower,,6201960XYZ,,Grower,own"));

        assertThat(registry.parties()).singleElement().satisfies(party -> {
            assertThat(party.creditCode()).isNull();
            assertThat(party.names()).containsExactly("Grower");
        });
    }

    @Test
    void aCodeOfTwoFirmsIsRefused() {
        assertRefused(
                "mine.csv, line 5, column customsCode: \"6201960XYZ\" stands in line 4 already (DUPLICATE_KEY)",
                "a,91000000MA0WANUT1J,6201960XYZ,甲,A,own",
                "b,91000000MA0TEXTL6J,6201960XYZ,乙,B,own");
    }

    @Test
    void anIdOfTwoFirmsIsRefused() {
        assertRefused(
                "mine.csv, line 5, column id: \"a\" stands in line 4 already (DUPLICATE_KEY)",
                "a,91000000MA0WANUT1J,,甲,A,own",
                "a,91000000MA0TEXTL6J,,乙,B,own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91000000MA0WANUT1K", "91000000MA0WANUT2J", "91000000MA0WAUNT1J"})
    void wrongCheckDigitsAreRefused(String code) {
        assertRefused(
                "mine.csv, line 4, column creditCode: \"" + code
                        + "\" has wrong check digits at positions 17 and 18 (BAD_VALUE)",
                "a," + code + ",,甲,A,own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6201960XYZ", "91000000MA0WANUT1I", "无"})
    void whatIsNoSocialCreditCodeIsRefused(String code) {
        assertRefused(
                "mine.csv, line 4, column creditCode: \"" + code
                        + "\" is no unified social credit code of 18 characters (BAD_VALUE)",
                "a," + code + ",,甲,A,own");
    }

    @Test
    void whatIsNoCustomsCodeIsRefused() {
        assertRefused(
                "mine.csv, line 4, column customsCode: \"91000000MA0WANUT1J\" is no customs code"
                        + " (six digits and four digits or capital letters) (BAD_VALUE)",
                "a,,91000000MA0WANUT1J,甲,A,own");
    }

    @Test
    void aFirmWithoutCodeIsRefused() {
        assertRefused(
                "mine.csv, line 4, column creditCode: one of creditCode and customsCode must be filled (BAD_VALUE)",
                "a,,,甲,A,own");
    }

    @Test
    void aFirmWithoutNameIsRefused() {
        assertRefused(
                "mine.csv, line 4, column nameZh: one of nameZh and nameEn must be filled (BAD_VALUE)",
                "a,91000000MA0WANUT1J,,,,own");
    }

    private static void assertRefused(String message, String... rows) {
        assertThatThrownBy(() -> PartyRegistry.of(file(rows))).hasMessage(message);
    }

    private static DataFile file(String... rows) {
        String content = "# version: 1\n# source: s\nid,creditCode,customsCode,nameZh,nameEn,source\n"
                + String.join("\n", rows) + "\n";
        return DataFile.of("mine.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
