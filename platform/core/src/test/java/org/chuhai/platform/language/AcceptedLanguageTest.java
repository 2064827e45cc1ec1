package org.chuhai.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedLanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh",
                "zh-CN",
                "zh-CN,zh;q=0.9,en;q=0.8",
                "ZH-hans-cn",
                "en;q=0.1,zh;q=0.2",
                "de,zh;q=0.5",
                "zh-Hant-TW;q=0.9"
            })
    void chineseForWhoAsksForIt(String header) {
        assertThat(AcceptedLanguage.of(header)).isEqualTo(Language.ZH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "en",
                "en-GB,zh;q=0.9",
                "de",
                "*",
                ";;;",
                "-",
                "zh;q=nine",
                "zh;q=9",
                "en;q=1,zh;q=1",
                "\u0000",
                "\u4e2d\u6587",
                "zh;q=0,en"
            })
    void englishForEverybodyElse(String header) {
        assertThat(AcceptedLanguage.of(header)).isEqualTo(Language.EN);
    }

    @Test
    void aVeryLongHeaderIsNoTrouble() {
        assertThat(AcceptedLanguage.of("x".repeat(8_000))).isEqualTo(Language.EN);
        assertThat(AcceptedLanguage.of("de,".repeat(2_000) + "zh")).isEqualTo(Language.ZH);
    }

    @Test
    void aTextIsWholeInBothLanguages() {
        Text text = new Text("甲。", "One.").followedBy(new Text("乙。", "Two."));

        assertThat(text.in(Language.ZH)).isEqualTo("甲。乙。");
        assertThat(text.in(Language.EN)).isEqualTo("One. Two.");
    }
}
