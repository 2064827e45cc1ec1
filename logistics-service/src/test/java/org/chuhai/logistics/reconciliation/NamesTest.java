package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chuhai.platform.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read instead of the constants of a report. */
class NamesTest {

    @Test
    void eachHasANameOfItsOwnInBothLanguages() {
        assertNamed(Stream.of(Allowance.values()).map(Allowance::label));
        assertNamed(Stream.of(Cause.values()).map(Cause::label));
        assertNamed(Stream.of(RuleId.values()).map(RuleId::title));
        assertNamed(Stream.of(SkipReason.values()).map(SkipReason::label));
        assertNamed(Stream.of(Verdict.values()).map(Verdict::label));
    }

    private static void assertNamed(Stream<Text> texts) {
        List<Text> names = texts.toList();
        assertThat(names).extracting(Text::zh).doesNotHaveDuplicates().allMatch(zh -> zh.matches(".*\\p{IsHan}.*"));
        assertThat(names).extracting(Text::en).doesNotHaveDuplicates().allMatch(en -> en.matches("[A-Za-z].*"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void aToleranceHasAUnitInBothLanguages(Tolerance.Unit unit, String zh, String en) {
        assertThat(unit.label()).isEqualTo(new Text(zh, en));
    }

    static Stream<Arguments> units() {
        return Stream.of(
                Arguments.of(Tolerance.Unit.CURRENCY, "货币单位", "in the amount's currency"),
                Arguments.of(Tolerance.Unit.PERCENT, "%", "%"),
                Arguments.of(Tolerance.Unit.KILOGRAM, "kg", "kg"),
                Arguments.of(Tolerance.Unit.PIECE, "件", "pieces"));
    }
}
