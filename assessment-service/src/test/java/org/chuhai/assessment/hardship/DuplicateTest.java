package org.chuhai.assessment.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** Many do the same thing at the same moment, each of its own intention. */
@QuarkusTest
class DuplicateTest {

    private static final int AT_ONCE = 8;

    private final World world = World.fresh();

    @Test
    void oneOfThemEnrolsTheSubject() {
        List<Answer> answers = Http.together(AT_ONCE, () -> Http.send(Course.enrol(world, Course.enrolment("same"))));

        assertThat(answers.stream().filter(Answer::isGood)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isGood()))
                .allMatch(answer -> answer.status() == 409 && answer.code().equals("learner-subject-taken"));
        assertThat(Http.done(world.get("/v1/learners")).json().path("items")).hasSize(1);
    }

    @Test
    void oneOfThemLetsTheLearnerLeave() {
        String path = Course.enrolled(world, Course.enrolment("leaving"));

        List<Answer> answers = Http.together(AT_ONCE, () -> Http.send(Course.departure(world, path, 0)));

        assertThat(answers.stream().filter(Answer::isGood)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isGood()))
                .allMatch(answer -> answer.status() == 412 && answer.code().equals("changed-meanwhile"));
    }
}
