package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrackingRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");

    @Test
    void whatHasHappenedMayBeFiveMinutesAheadOfUs() {
        assertThatCode(() -> TrackingRules.check(seen(Classifier.ACTUAL, NOW.plusSeconds(300)), "", NOW))
                .doesNotThrowAnyException();

        assertThat(refused(seen(Classifier.ACTUAL, NOW.plusSeconds(301)))).containsExactly("/occurredAt IN_FUTURE");
    }

    @Test
    void withoutClassifierItHasHappened() {
        assertThat(refused(seen(null, NOW.plusSeconds(301)))).containsExactly("/occurredAt IN_FUTURE");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "ESTIMATED"})
    void whatIsExpectedMayLieAhead(Classifier classifier) {
        assertThatCode(() -> TrackingRules.check(seen(classifier, NOW.plusSeconds(1_000_000)), "", NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31T23:59:59.999999Z", "2100-01-01T00:00:00Z", "+1000000-01-01T00:00:00Z"})
    void aTimeOfAnotherAgeIsRefused(Instant time) {
        assertThat(refused(seen(Classifier.ESTIMATED, time))).containsExactly("/occurredAt OUT_OF_RANGE");
    }

    @Test
    void anUnknownStatusIsRefused() {
        assertThat(refused(event("TELEPORTED", null, null))).containsExactly("/status UNKNOWN");
    }

    @Test
    void neitherStatusNorRetractionIsRefused() {
        assertThat(refused(event(null, null, null))).containsExactly("/status REQUIRED");
    }

    @Test
    void aRetractionSaysNothingElse() {
        assertThat(refused(event("DELIVERED", "Moscow", UUID.randomUUID())))
                .containsExactly("/status NOT_ALLOWED", "/place NOT_ALLOWED");
    }

    private static List<String> refused(RecordTrackingEvent command) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TrackingRules.check(command, "", NOW));
        return refusal.errors().stream()
                .map((FieldError error) -> error.pointer() + " " + error.code())
                .toList();
    }

    private static RecordTrackingEvent seen(@Nullable Classifier classifier, Instant at) {
        return new RecordTrackingEvent("DELIVERED", classifier, null, at, "carrier", "1", null, null, null);
    }

    private static RecordTrackingEvent event(@Nullable String status, @Nullable String place, @Nullable UUID retracts) {
        return new RecordTrackingEvent(status, null, place, NOW, "carrier", "1", null, null, retracts);
    }
}
