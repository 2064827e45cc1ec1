package org.chuhai.platform.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @Test
    void aTagStandsInQuotationMarks() {
        assertThat(Version.etag(0)).isEqualTo("\"0\"");
        assertThat(Version.etag(Long.MAX_VALUE)).isEqualTo("\"9223372036854775807\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", " \"3\" ", "\"1\", \"3\"", "\"3\",\"4\"", "\"x\" , *"})
    void whoHasSeenTheVersionMayChangeIt(String ifMatch) {
        Version.mustBe(3, ifMatch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3", "'3'", "W/\"3\"", "\"03\"", "\"3", "\"2\"", "\"33\"", "\"-3\"", ",", "\"3\"\"3\"", "\u00e9"
            })
    void whoHasSeenAnotherIsToldThatItChanged(String ifMatch) {
        assertRefused(ifMatch, CommonProblem.CHANGED_MEANWHILE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void whoDoesNotSayWhatItHasSeenIsAsked(String ifMatch) {
        assertRefused(ifMatch, CommonProblem.PRECONDITION_REQUIRED);
    }

    private static void assertRefused(String ifMatch, CommonProblem type) {
        assertThatThrownBy(() -> Version.mustBe(3, ifMatch))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
