package org.chuhai.logistics.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyCodeTest {

    private static final long SEED = 20260115;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "91330100799655058B",
                "9144030071526726XG",
                "91350100M000100Y43",
                "91000000MA0WANUT1J",
                "91000000MA0PLATF94",
                "91000000MA0CARRAXR",
                "91000000MA0BRKER93",
                "91000000MA0GRWER6P"
            })
    void publishedAndExemplaryCodesHaveRightCheckDigits(String value) {
        assertThat(PartyCode.of(value)).isInstanceOfSatisfying(SocialCreditCode.class, code -> {
            assertThat(code.checkDigitsRight()).isTrue();
            assertThat(code.withRightCheckDigits()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "91330100799655058B",
                "9144030071526726XG",
                "91350100M000100Y43",
                "91000000MA0WANUT1J"
            })
    void everySubstitutionOfOneCharacterIsCaught(String right) {
        for (int position = 0; position < right.length(); position++) {
            for (char c = 0; c < 128; c++) {
                if (c != right.charAt(position)) {
                    String wrong = replaced(right, position, c);
                    assertThat(passes(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void randomCodesArePutRightAndThenCaughtAtEveryPosition() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            String right = randomCode(random).withRightCheckDigits().value();
            assertThat(passes(right)).as(right).isTrue();
            for (int position = 0; position < right.length(); position++) {
                char c = randomCharacter(random);
                if (c != right.charAt(position)) {
                    String wrong = replaced(right, position, c);
                    assertThat(passes(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void exchangedNeighboursAreCaught() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            String right = randomCode(random).withRightCheckDigits().value();
            for (int position = 0; position < right.length() - 1; position++) {
                char left = right.charAt(position);
                char next = right.charAt(position + 1);
                if (left != next) {
                    String wrong = replaced(replaced(right, position, next), position + 1, left);
                    assertThat(passes(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void wrongCheckDigitsAreCorrected() {
        SocialCreditCode wrong = new SocialCreditCode("91000000MA0WANUT00");

        assertThat(wrong.checkDigitsRight()).isFalse();
        assertThat(wrong.withRightCheckDigits().value()).isEqualTo("91000000MA0WANUT1J");
    }

    @Test
    void theOrganisationCodeIsCheckedEvenIfTheLastCharacterFits() {
        // Position 18 recalculated over a wrong position 17: only GB 11714 notices.
        String wrong = fittedToLast("91000000MA0WANUT2");

        assertThat(wrong).startsWith("91000000MA0WANUT2");
        assertThat(passes(wrong)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1105910159", "4404840022", "312226T001", "6201960XYZ"})
    void aCodeOfTenCharactersIsACustomsCode(String value) {
        assertThat(PartyCode.of(value)).isEqualTo(new CustomsCode(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "NO",
                "",
                "62019A0XYZ",
                "6201960xyz",
                "6201960XY",
                "91000000MA0WANUT1J0",
                "91000000ma0wanut1j"
            })
    void whateverElseIsAnotherCode(String value) {
        assertThat(PartyCode.of(value)).isEqualTo(new OtherCode(value));
    }

    @ParameterizedTest
    @CsvSource({
        "91000000MA0WANUT1I, true",
        "9100O000MA0WANUT1J, true",
        "91000000ma0wanut1j, true",
        "91000000MA0WANUT1J0, false",
        "91000000MA0WANUT 1, false",
        "无, false"
    })
    void aMistypedSocialCreditCodeIsStillRecognised(String value, boolean resembles) {
        assertThat(new OtherCode(value).resemblesSocialCreditCode()).isEqualTo(resembles);
    }

    @Test
    void aCodeOfTheWrongShapeCannotBeMade() {
        assertThatThrownBy(() -> new SocialCreditCode("无")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CustomsCode("NO")).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean passes(String value) {
        return PartyCode.of(value) instanceof SocialCreditCode code && code.checkDigitsRight();
    }

    private static String fittedToLast(String seventeen) {
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * SocialCreditCode.ALPHABET.indexOf(seventeen.charAt(i));
        }
        return seventeen + SocialCreditCode.ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static SocialCreditCode randomCode(Random random) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < 18; i++) {
            boolean region = i >= 2 && i < 8;
            value.append(region ? (char) ('0' + random.nextInt(10)) : randomCharacter(random));
        }
        return new SocialCreditCode(value.toString());
    }

    private static char randomCharacter(Random random) {
        return SocialCreditCode.ALPHABET.charAt(random.nextInt(SocialCreditCode.ALPHABET.length()));
    }

    private static String replaced(String value, int position, char c) {
        return value.substring(0, position) + c + value.substring(position + 1);
    }
}
