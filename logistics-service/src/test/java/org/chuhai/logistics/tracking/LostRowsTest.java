package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.chuhai.platform.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostRowsTest {

    @ParameterizedTest
    @CsvSource({
        "08006, unavailable, the database cannot serve this",
        "57P01, unavailable, the database cannot serve this",
        "53300, unavailable, the database cannot serve this",
        "57014, unavailable, the database did not finish in time",
        "55P03, tracking-overtaken, another request is at work on the shipment",
        "40P01, tracking-overtaken, another request is at work on the shipment"
    })
    void whatPassesIsToBeSentAgainAndSaysWhatIsKnown(String state, String code, String said) {
        Refusal why =
                later(LostRows.because(new GenericJDBCException("failed", new SQLException("said", state)), false));

        assertThat(why.type().code()).isEqualTo(code);
        assertThat(why.detail().en()).startsWith(said).contains("send it again");
    }

    @Test
    void whoWasFasterIsNoFault() {
        assertThat(later(LostRows.because(violation("23505"), false)).type().code())
                .isEqualTo("tracking-overtaken");
        assertThat(later(LostRows.because(new OptimisticLockException(), false))
                        .type()
                        .code())
                .isEqualTo("tracking-overtaken");
    }

    @ParameterizedTest
    @CsvSource({"23514", "23503", "23502"})
    void whatTheDatabaseNeverTakesIsAFaultOfOurs(String state) {
        assertThat(LostRows.because(violation(state), false))
                .isInstanceOfSatisfying(
                        RowOutcome.Refused.class,
                        refused -> assertThat(refused.why().type().code()).isEqualTo("internal"));
    }

    @Test
    void whenTheCommitIsNotAnsweredNothingElseIsSaid() {
        Refusal why = later(LostRows.because(violation("23514"), true));

        assertThat(why.detail().en()).contains("is not known");
    }

    private static ConstraintViolationException violation(String state) {
        return new ConstraintViolationException("failed", new SQLException("said", state), "some_constraint");
    }

    private static Refusal later(RowOutcome outcome) {
        assertThat(outcome).isInstanceOf(RowOutcome.Later.class);
        return ((RowOutcome.Later) outcome).why();
    }
}
