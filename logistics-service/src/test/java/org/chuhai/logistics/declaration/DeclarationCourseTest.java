package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.logistics.declaration.DeclarationCourse.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Receipts lead a declaration through customs, whichever comes first. */
class DeclarationCourseTest {

    private static final Instant FIRST = Instant.parse("2026-01-18T01:00:00Z");
    private static final List<DeclarationState> FURTHER_AND_FURTHER = List.of(
            DeclarationState.SUBMITTED,
            DeclarationState.SEND_FAILED,
            DeclarationState.SENT,
            DeclarationState.RETURNED,
            DeclarationState.ACCEPTED);
    private static final Set<DeclarationState> DECIDING = EnumSet.of(
            DeclarationState.UNDER_REVIEW,
            DeclarationState.INSPECTION,
            DeclarationState.CONCLUDED,
            DeclarationState.DETAINED);

    private final DeclarationSteps steps = DeclarationSteps.shipped();
    private final DeclarationCourse course = new DeclarationCourse(steps);

    /** Each pair, as people who declare would say it; written down apart from the table that is used. */
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvFileSource(resources = "steps.csv", numLinesToSkip = 1)
    void eachPairOfStateAndReceiptLeadsWhereItShould(
            DeclarationState from, ReceiptMeaning meaning, DeclarationState to) {
        assertThat(steps.next(from, meaning)).isEqualTo(to);
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(DeclarationState.values())
                .flatMap(state -> Arrays.stream(ReceiptMeaning.values()).map(meaning -> Arguments.of(state, meaning)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theSameReceiptAgainChangesNothing(DeclarationState state, ReceiptMeaning meaning) {
        DeclarationState once = steps.next(state, meaning);

        assertThat(steps.next(once, meaning)).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(ReceiptMeaning.class)
    void whatWasCancelledStaysSo(ReceiptMeaning meaning) {
        assertThat(steps.next(DeclarationState.CANCELLED, meaning)).isEqualTo(DeclarationState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(ReceiptMeaning.class)
    void aDraftWasSentToNobody(ReceiptMeaning meaning) {
        assertThat(steps.next(DeclarationState.DRAFT, meaning)).isEqualTo(DeclarationState.DRAFT);
    }

    @Test
    void theUsualWayEndsClosed() {
        assertThat(course.reached(marks(
                        ReceiptMeaning.SENT,
                        ReceiptMeaning.ACCEPTED,
                        ReceiptMeaning.CONCLUDED,
                        ReceiptMeaning.RELEASED,
                        ReceiptMeaning.CLOSED)))
                .isEqualTo(DeclarationState.CLOSED);
    }

    @Test
    void everyArrivalOrderEndsInTheSameState() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<Mark> marks = new ArrayList<>(random(random));
            DeclarationState inOrder = course.reached(marks);
            Collections.shuffle(marks, random);
            marks.addAll(marks.subList(0, random.nextInt(marks.size() + 1)));

            assertThat(course.reached(marks)).as("%s", marks).isEqualTo(inOrder);
        }
    }

    /** Whatever customs said before what is known already, it never takes the declaration back. */
    @Test
    void aLateReceiptNeverMovesItBack() {
        Random random = new Random(8);
        for (int round = 0; round < 20_000; round++) {
            List<Mark> marks = new ArrayList<>(random(random));
            DeclarationState before = course.reached(marks);
            ReceiptMeaning late = ReceiptMeaning.values()[random.nextInt(ReceiptMeaning.values().length)];
            marks.add(new Mark(late, FIRST.minusSeconds(1)));

            assertThat(rank(course.reached(marks)))
                    .as("%s late in %s", late, marks)
                    .isGreaterThanOrEqualTo(rank(before));
        }
    }

    private static int rank(DeclarationState state) {
        if (DECIDING.contains(state)) {
            return FURTHER_AND_FURTHER.size();
        }
        return switch (state) {
            case RELEASED -> FURTHER_AND_FURTHER.size() + 1;
            case CLOSED -> FURTHER_AND_FURTHER.size() + 2;
            case CANCELLED -> FURTHER_AND_FURTHER.size() + 3;
            default -> FURTHER_AND_FURTHER.indexOf(state);
        };
    }

    private static List<Mark> random(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> new Mark(
                        ReceiptMeaning.values()[random.nextInt(ReceiptMeaning.values().length)],
                        FIRST.plusSeconds(random.nextInt(5))))
                .toList();
    }

    private static List<Mark> marks(ReceiptMeaning... meanings) {
        return IntStream.range(0, meanings.length)
                .mapToObj(i -> new Mark(meanings[i], FIRST.plusSeconds(i)))
                .toList();
    }
}
