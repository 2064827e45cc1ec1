package org.chuhai.logistics.casereport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {

    @Test
    void namesOfAllScriptsStayAsTheyAre() {
        String names = "南疆核桃 “O’Brien” Łódź Қазақстан Ωμέγα ٣ שלום 𠮷 🥜";

        String shown = PrintableText.of(names);

        assertThat(shown).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "0000", "0008", "001B", "007F", "0085", "200B", "200F", "202E", "2066", "2028", "FEFF", "D800", "FFFF", "E000"
    })
    void whatHidesOrReversesIsMarked(String character) {
        String text = "a" + (char) Integer.parseInt(character, 16) + "b";

        String shown = PrintableText.of(text);

        assertThat(shown).isEqualTo("a□b");
    }

    @Test
    void linesBecomeSpaces() {
        String text = "a\nb\tc\r\nd";

        String shown = PrintableText.of(text);

        assertThat(shown).isEqualTo("a b c  d");
    }

    @Test
    void spacesOfEveryKindAreSeenWhereTheyAreTheDifference() {
        String text = "WN-1 \u00a0\u3000\t";

        String shown = PrintableText.withVisibleSpaces(text);

        assertThat(shown).isEqualTo("WN-1␣␣␣␣");
    }
}
