package org.chuhai.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.LockTimeoutException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassingTroubleTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57014", "57P01", "40001", "40P01", "55P03"})
    void whatTheDatabaseSaysOfItselfPasses(String state) {
        assertThat(PassingTrouble.is(new SQLException("said by the server", state)))
                .isTrue();
        assertThat(PassingTrouble.is(new IllegalStateException(new SQLException("said by the server", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "22P02", "42601", "42501", "25P02", "", "99999"})
    void whatIsWrongWithAStatementDoesNot(String state) {
        assertThat(PassingTrouble.is(new SQLException("said by the server", state)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "08006, true, false",
        "53300, true, false",
        "57P01, true, false",
        "57014, false, false",
        "55P03, false, true",
        "40P01, false, true",
        "40001, false, true",
        "23505, false, false"
    })
    void onlyABrokenConnectionIsTroubleForEverybody(String state, boolean away, boolean contention) {
        SQLException said = new SQLException("said by the server", state);

        assertThat(PassingTrouble.isAway(said)).isEqualTo(away);
        assertThat(PassingTrouble.isContention(said)).isEqualTo(contention);
    }

    @Test
    void aDriverThatWasInterruptedWhileItConnectedPasses() {
        RuntimeException ofTheDriver = new RuntimeException("连接时被中断");
        ofTheDriver.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.postgresql.Driver$ConnectThread", "getResult", "Driver.java", 1)
        });

        assertThat(PassingTrouble.isAway(new IllegalStateException(ofTheDriver)))
                .isTrue();
        assertThat(PassingTrouble.is(new IllegalStateException(new RuntimeException("连接时被中断"))))
                .isFalse();
    }

    @Test
    void aPoolWithoutAFreeConnectionPasses() {
        assertThat(PassingTrouble.isAway(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(PassingTrouble.is(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(PassingTrouble.is(new SQLException(
                        "Acquisition timeout while waiting for new connection", new TimeoutException())))
                .isTrue();
        assertThat(PassingTrouble.is(new SQLException("This pool is closed and does not handle any more connections!")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection is closed",
                "Attempting to commit while taking part in a transaction",
                "Connection acquired without transaction.",
                "Exception in association of connection to existing transaction"
            })
    void aFaultOfOursInThePoolDoesNot(String message) {
        assertThat(PassingTrouble.is(new SQLException(message))).isFalse();
    }

    @Test
    void theCauseDecidesWhereTheOuterOneSaysNothing() {
        assertThat(PassingTrouble.is(new SQLException(
                        "Exception while creating new connection", new SQLException("refused", "08001"))))
                .isTrue();
        assertThat(PassingTrouble.is(
                        new SQLException("Exception while creating new connection", new IOException("disk"))))
                .isFalse();
    }

    @Test
    void transientExceptionsAndLocksPass() {
        assertThat(PassingTrouble.is(new SQLTransientConnectionException("later")))
                .isTrue();
        assertThat(PassingTrouble.is(new LockTimeoutException())).isTrue();
        assertThat(PassingTrouble.is(new IllegalStateException("no database"))).isFalse();
    }
}
