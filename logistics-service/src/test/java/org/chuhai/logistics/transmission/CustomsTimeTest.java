package org.chuhai.logistics.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.transmission.CustomsTime.Heard;
import org.junit.jupiter.api.Test;

/** Customs' clock tells which message was answered, however far it is from ours. */
class CustomsTimeTest {

    private static final Instant NINE = Instant.parse("2026-01-18T01:00:00Z");
    private static final AnsweredMessage FIRST = sent(NINE);
    private static final AnsweredMessage SECOND = sent(NINE.plusSeconds(3600));

    @Test
    void whatHasNoTimeAnswersTheLatest() {
        assertThat(new CustomsTime(List.of()).answered(List.of(SECOND, FIRST), null))
                .isEqualTo(SECOND);
    }

    @Test
    void withoutAnyReceiptBothClocksAreTakenToBeRight() {
        CustomsTime time = new CustomsTime(List.of());

        assertThat(answered(time, SECOND.createdAt())).isEqualTo(SECOND);
        assertThat(answered(time, SECOND.createdAt().minusSeconds(2))).isEqualTo(FIRST);
        assertThat(answered(time, FIRST.createdAt().minusSeconds(2))).isEqualTo(FIRST);
    }

    @Test
    void whatCameAfterTheSecondWasSentSaysNothingOfWhatIsItsAnswer() {
        CustomsTime time = new CustomsTime(
                List.of(new Heard(NINE, SECOND.createdAt().plusSeconds(1)), new Heard(NINE, NINE.plusSeconds(1))));

        assertThat(answered(time, SECOND.createdAt().minusSeconds(60))).isEqualTo(FIRST);
    }

    /** Whatever the two clocks show, and however long receipts travel: a true answer to the second is never taken for the first's. */
    @Test
    void anAnswerToTheSecondIsNeverTakenForOneToTheFirst() {
        Random random = new Random(11);
        for (int round = 0; round < 10_000; round++) {
            Duration ahead = Duration.ofMillis(random.nextInt(-40_000_000, 40_000_000));
            List<Heard> heard = Stream.generate(
                            () -> heard(NINE.plusMillis(random.nextInt(3_000_000)), ahead, random.nextInt(600_000)))
                    .limit(1 + random.nextInt(4))
                    .toList();
            Instant really = SECOND.createdAt().plusMillis(random.nextInt(1_000_000));

            assertThat(answered(new CustomsTime(heard), heard(really, ahead, 0).at()))
                    .as("clock ahead by %s, heard %s", ahead, heard)
                    .isEqualTo(SECOND);
        }
    }

    /** One that had come before the second was sent cannot answer it. */
    @Test
    void whatIsNotLaterThanWhatWasHeardAnswersTheFirst() {
        Random random = new Random(12);
        for (int round = 0; round < 10_000; round++) {
            Duration ahead = Duration.ofMillis(random.nextInt(-40_000_000, 40_000_000));
            Heard heard = heard(NINE.plusMillis(random.nextInt(3_000_000)), ahead, random.nextInt(590_000));

            assertThat(answered(new CustomsTime(List.of(heard)), heard.at())).isEqualTo(FIRST);
        }
    }

    /** As customs writes it: in whole seconds. */
    private static Heard heard(Instant really, Duration ahead, int onItsWay) {
        return new Heard(really.plus(ahead).truncatedTo(ChronoUnit.SECONDS), really.plusMillis(onItsWay));
    }

    private static AnsweredMessage answered(CustomsTime time, Instant at) {
        return time.answered(List.of(SECOND, FIRST), at);
    }

    private static AnsweredMessage sent(Instant at) {
        return new AnsweredMessage(
                UUID.randomUUID(), TransmittedMessage.DEC, UUID.randomUUID(), 1, TransmissionState.HANDED_OVER, at);
    }
}
