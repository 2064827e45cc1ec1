package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedBreaksTest {

    private static final String BREAK = "GET /v1/parcels: path removed";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anAcceptedBreakPasses() throws IOException {
        AcceptedBreaks accepted = accepted("# 2026-11-22: nobody called it\n" + BREAK + "\n");

        assertThatCode(() -> accepted.check(List.of(BREAK))).doesNotThrowAnyException();
    }

    @Test
    void aBreakThatNobodyAcceptedIsNamed() {
        AcceptedBreaks none = AcceptedBreaks.of(folder.resolve("absent.txt"));

        assertThatThrownBy(() -> none.check(List.of(BREAK)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("breaks callers: " + BREAK);
        assertThatCode(() -> none.check(List.of())).doesNotThrowAnyException();
    }

    @Test
    void aLineThatIsNoBreakAnyMoreIsNamed() throws IOException {
        AcceptedBreaks accepted = accepted("# 2026-11-22: nobody called it\n" + BREAK + "\n");

        assertThatThrownBy(() -> accepted.check(List.of())).hasMessageContaining("\"# history\": " + BREAK);
    }

    @Test
    void historyAcceptsNothing() throws IOException {
        AcceptedBreaks accepted = accepted("# history\n\n# 2026-11-22: nobody called it\n" + BREAK + "\n");

        assertThatCode(() -> accepted.check(List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> accepted.check(List.of(BREAK))).hasMessageContaining("breaks callers: " + BREAK);
    }

    @Test
    void aBreakIsAcceptedWithDateAndReason() throws IOException {
        AcceptedBreaks accepted = accepted("# 2026-11-22: another one\nother\n\n# no date\n" + BREAK + "\n");

        assertThatThrownBy(() -> accepted.check(List.of("other", BREAK)))
                .hasMessageContaining("without a comment of date and reason: " + BREAK)
                .hasMessageNotContaining("reason: other");
    }

    private AcceptedBreaks accepted(String text) throws IOException {
        return AcceptedBreaks.of(Files.writeString(folder.resolve("accepted-breaks.txt"), text));
    }
}
