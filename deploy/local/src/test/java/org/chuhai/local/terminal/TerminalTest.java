package org.chuhai.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chuhai.platform.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Terminal terminal(int columns, boolean colours) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Terminal(
                InputStream.nullInputStream(), stream, stream, columns, colours, false, colours, Language.EN);
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', EN",
        "'', '', zh_CN.UTF-8, ZH",
        "'', '', C.UTF-8, EN",
        "zh_TW, en_US, en_US, ZH",
        "en_US, zh_CN, zh_CN, EN",
        "'', zh, en_US, ZH",
        "'', '', ZH_cn, ZH",
    })
    void theLanguageIsThatOfTheLocale(String all, String messages, String lang, Language language) {
        Map<String, String> environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);

        assertThat(Terminal.language(environment)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"120, 120", "0, 80", "'', 80", "x, 80", "-5, 80", "9999, 400", "10, 40", "99999999999, 80"})
    void theWidthIsReasonable(String stated, int columns) {
        assertThat(Terminal.columns(stated)).isEqualTo(columns);
    }

    @Test
    void coloursAreLeftOutOnRequest() {
        assertThat(Terminal.coloursWanted(Map.of())).isTrue();
        assertThat(Terminal.coloursWanted(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.coloursWanted(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Terminal.coloursWanted(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void chineseColumnsAreAligned() {
        Table table = new Table(terminal(80, false), List.of("字段", "order", "原因"));
        table.row(Ink.RED, List.of("单价", "6.80", "相邻数字颠倒"));
        table.row(Ink.RED, List.of("unit price", "–", ""));

        table.print();

        assertThat(printed()).containsExactly("字段        order  原因", "单价        6.80   相邻数字颠倒", "unit price  –");
    }

    @Test
    void aTableThatIsTooWideLosesWhatSaysNothingAndThenBreaksLines() {
        Table table = new Table(terminal(40, false), List.of("field", "waybill", "cause"));
        table.row(Ink.PLAIN, List.of("gross weight", "–", "two neighbouring digits are swapped"));
        table.note(Ink.PLAIN, "  → ", "a note that runs over the whole line of it");

        table.print();

        assertThat(printed())
                .containsExactly(
                        "field         cause",
                        "gross weight  two neighbouring digits",
                        "              are swapped",
                        "  → a note that runs over the whole line",
                        "    of it");
    }

    @Test
    void coloursDoNotDisturbTheColumns() {
        Table table = new Table(terminal(80, true), List.of("a", "b"));
        table.row(Ink.RED, List.of("价", "1"));

        table.print();

        assertThat(printed()).containsExactly("\u001b[2ma   b\u001b[0m", "\u001b[31m价  1\u001b[0m");
    }

    @Test
    void textIsBrokenAtSpacesAndBetweenChineseCharacters() {
        assertThat(Display.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Display.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(Display.wrap("毛重不一致：订单", 10)).containsExactly("毛重不一", "致：订单");
        assertThat(Display.wrap("", 4)).containsExactly("");
        assertThat(Display.longestWord("two neighbouring digits")).isEqualTo(12);
        assertThat(Display.longestWord("毛重kg")).isEqualTo(2);
    }

    @Test
    void whatWouldDisturbATerminalIsWrittenOut() {
        assertThat(Harmless.text("a\u001b[31m\n\u202eb\u200b\u0000"))
                .isEqualTo("a\\u001B[31m\\u000A\\u202Eb\\u200B\\u0000");
        assertThat(Harmless.text("核桃 £ é 😀")).isEqualTo("核桃 £ é 😀");
        assertThat(Harmless.value("A ")).isEqualTo("\"A \"");
        assertThat(Harmless.value("")).isEqualTo("\"\"");
        assertThat(Harmless.value("A")).isEqualTo("A");
    }
}
