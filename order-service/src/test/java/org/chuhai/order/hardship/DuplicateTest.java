package org.chuhai.order.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;

/** Many do the same thing to an order at the same moment, each of its own intention. */
@QuarkusTest
class DuplicateTest {

    private static final int AT_ONCE = 8;

    private final World world = World.fresh();

    @Test
    void oneOfThemTakesTheNumber() {
        List<Answer> answers = Http.together(AT_ONCE, () -> Http.send(Sales.draft(world, Sales.content("SAME-1"))));

        assertThat(answers.stream().filter(Answer::isGood)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isGood()))
                .allMatch(answer -> answer.status() == 409 && answer.code().equals("order-no-taken"));
        assertThat(Http.done(world.get("/v1/orders")).json().path("items")).hasSize(1);
    }

    @Test
    void oneOfThemConfirms() {
        String path = Sales.drafted(world, "SAME-2");

        List<Answer> answers = Http.together(AT_ONCE, () -> Http.send(Sales.confirmation(world, path)));

        assertThat(answers.stream().filter(Answer::isGood)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isGood()))
                .allMatch(answer -> answer.status() == 412 && answer.code().equals("changed-meanwhile"));
        assertThat(Http.done(world.get(path + "/timeline")).json().path("items"))
                .hasSize(2);
    }

    /** Renumbering to a number that is drafted meanwhile. */
    @Test
    void whoReplacesAndWhoDraftsDoNotTakeTheSameNumber() {
        String path = Sales.drafted(world, "OTHER-3");

        List<Answer> answers = Http.together(List.<Callable<Answer>>of(
                () -> Http.send(Sales.put(world, path, 0, Sales.content("SAME-3"))),
                () -> Http.send(Sales.draft(world, Sales.content("SAME-3")))));

        assertThat(answers).extracting(Answer::isGood).containsExactlyInAnyOrder(true, false);
        assertThat(answers).extracting(Answer::code).containsExactlyInAnyOrder("", "order-no-taken");
    }
}
