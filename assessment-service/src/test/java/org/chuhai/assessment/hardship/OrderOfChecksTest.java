package org.chuhai.assessment.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.OrderOfChecks;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** In which order the operations of this service say what is wrong. */
@QuarkusTest
class OrderOfChecksTest extends OrderOfChecks {

    private static final Map<String, String> WRONG = Map.of(
            "changeLearner", "{\"alias\":\"\",\"shops\":null}",
            "letLearnerLeave", "{\"reason\":\"\"}");

    OrderOfChecksTest() {
        super(new EveryOperation(), WRONG);
    }

    @Test
    void theContentIsSaidBeforeTheState() {
        World world = World.fresh();
        String path = Course.enrolled(world, Course.ownEnrolment("one"));
        Http.done(Course.departure(world, path, 0));

        for (Ask ask :
                new Ask[] {Course.put(world, path, 1, Course.change("later")), Course.departure(world, path, 1)}) {
            Answer wrong = Http.send(ask.json("{}"));
            Answer right = Http.send(ask);

            assertThat(wrong.status()).as(ask + " " + wrong).isEqualTo(422);
            assertThat(right.status()).as(ask + " " + right).isEqualTo(409);
            assertThat(right.code()).isEqualTo("learner-state-refuses");
        }
    }
}
