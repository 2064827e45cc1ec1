package org.chuhai.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chuhai.assessment.hardship.Course;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Facts come while their actor is being enrolled: none is lost between the two. */
@QuarkusTest
class EnrolmentRaceTest {

    private static final int FACTS = 7;

    private final World world = World.of("race-" + UUID.randomUUID(), UUID.randomUUID());

    @RepeatedTest(3)
    void everyFactCounts() {
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            work.add(() -> Course.shipsAnOrder(world, "racer").toString());
        }
        work.add(FACTS / 2, () -> Course.enrolled(world, Course.ownEnrolment("racer")));

        List<String> done = Http.together(work);

        String learner = done.get(FACTS / 2);
        assertThat(Http.done(world.get(learner + "/evidence")).json().path("items"))
                .hasSize(FACTS);
    }

    @Test
    void nobodyWaitsForTheFactsOfOthers() {
        Course.enrolled(world, Course.ownEnrolment("busy"));

        Course.shipsAnOrder(
                world,
                "busy",
                () -> assertThat(Http.send(Course.enrol(world, Course.ownEnrolment("newcomer")))
                                .status())
                        .isEqualTo(201));
    }
}
