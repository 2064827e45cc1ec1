package org.chuhai.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is waited for, and what is given up. */
class AttemptsTest {

    private final Attempts attempts = new Attempts();

    @Test
    void aDatabaseThatIsAwayIsWaitedForAsLongAsItTakes() {
        RuntimeException away = sql("08006");

        assertThat(IntStream.range(0, 1_000))
                .allSatisfy(
                        attempt -> assertThat(attempts.allowAnotherAfter(away)).isTrue());
        assertThat(attempts.rest()).isEqualTo(2_000);
    }

    @Test
    void aLockThatOthersHoldIsWaitedForToo() {
        RuntimeException held = sql("55P03");

        assertThat(IntStream.range(0, 1_000))
                .allSatisfy(
                        attempt -> assertThat(attempts.allowAnotherAfter(held)).isTrue());
    }

    @Test
    void aStatementThatIsTooSlowEachTimeIsGivenUpInTheEnd() {
        assertThat(triesOf(sql("57014"))).isEqualTo(10);
    }

    @Test
    void aFaultIsTriedThreeTimes() {
        assertThat(triesOf(new IllegalStateException("fault"))).isEqualTo(3);
    }

    private int triesOf(RuntimeException trouble) {
        int tries = 1;
        while (attempts.allowAnotherAfter(trouble)) {
            tries++;
        }
        return tries;
    }

    private static RuntimeException sql(String state) {
        return new IllegalStateException(new SQLException("trouble", state));
    }
}
