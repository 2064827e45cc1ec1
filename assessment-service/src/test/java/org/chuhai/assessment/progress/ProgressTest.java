package org.chuhai.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.chuhai.assessment.Api;
import org.chuhai.assessment.hardship.Course;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far a learner has come: what is proved, what is missing, and what nobody can tell yet. */
@QuarkusTest
class ProgressTest {

    private static final String REQUIREMENT =
            "levels.areas.flatten().tasks.flatten().requirements.flatten().find { it.code == '%s' }.";

    private final Api api = Api.newTenant();
    private final World world = World.of(api.tenant(), UUID.randomUUID());
    private String learner = "";

    @BeforeEach
    void enrol() {
        learner = Course.enrolled(world, Course.ownEnrolment("learner"));
    }

    @Test
    void whoeverHasDoneNothingHasNothingAndIsToldTheWay() {
        ValidatableResponse progress = progress("ecommerce-b2c");

        progress.body("summary.requirements", equalTo(73))
                .body("summary.proved", equalTo(0))
                .body("summary.partly", equalTo(0))
                .body("summary.open", equalTo(7))
                .body("summary.notMeasurableYet", equalTo(66))
                .body("levels.summary.requirements", equalTo(List.of(17, 32, 24)));
        String one = REQUIREMENT.formatted("B-1.2.1");
        progress.body(one + "state", equalTo("OPEN"))
                .body(one + "ways[0].rules[0].tally.needed", equalTo(2))
                .body(one + "shortestWay.en", notNullValue())
                .body(one + "shortestWay.zh", notNullValue())
                .body(one + "missing", hasSize(1));
    }

    @Test
    void factsProveARequirementThatNothingElseShows() {
        Course.shipsAnOrder(world, "learner");
        String one = REQUIREMENT.formatted("B-1.2.1");
        progress("ecommerce-b2c").body(one + "state", equalTo("PARTLY"));
        String fact = Course.shipsAnOrder(world, "learner").toString();

        progress("ecommerce-b2c")
                .body("summary.proved", equalTo(1))
                .body(one + "state", equalTo("PROVED"))
                .body(one + "missing", empty())
                .body(one + "shortestWay", nullValue())
                .body(one + "ways[0].rules[0].evidenceCount", equalTo(2))
                .body(one + "ways[0].rules[0].evidence.eventId.contains('" + fact + "')", equalTo(true))
                .body(one + "ways[0].rules[0].evidence[0].sha256", notNullValue())
                .body(one + "ways[0].rules[0].tally.met", equalTo(true));
    }

    /** Half of what is asked for is no proof, and what cannot be measured never counts as done. */
    @Test
    void whatAsksForQuestionsAsWellIsNeverProvedByFactsAlone() {
        String one = REQUIREMENT.formatted("B-1.1.1");

        ValidatableResponse progress = progress("ecommerce-b2c");

        progress.body(one + "ways.way", equalTo(List.of("A", "Q")))
                .body(one + "ways[1].state", equalTo("NOT_MEASURABLE_YET"))
                .body(one + "ways[1].notMeasured.en", notNullValue());
        assertThat(ProgressState.of(List.of(ProgressState.PROVED, ProgressState.NOT_MEASURABLE_YET)))
                .isEqualTo(ProgressState.PARTLY);
        assertThat(ProgressState.of(List.of(ProgressState.OPEN, ProgressState.NOT_MEASURABLE_YET)))
                .isEqualTo(ProgressState.OPEN);
        assertThat(ProgressState.of(List.of(ProgressState.NOT_MEASURABLE_YET)))
                .isEqualTo(ProgressState.NOT_MEASURABLE_YET);
    }

    @Test
    void theSecondFrameworkIsReadByItsOwnRules() {
        Course.cancelsAnOrder(world, "learner");

        progress("export-9710")
                .body("summary.requirements", equalTo(24))
                .body("summary.notMeasurableYet", equalTo(11))
                .body("summary.partly", equalTo(0));
        progress("ecommerce-b2c").body(REQUIREMENT.formatted("B-3.2.1") + "state", equalTo("PARTLY"));
    }

    @Test
    void aRequirementIsReadWithItsRules() {
        api.manager()
                .get("/v1/frameworks/ecommerce-b2c/requirements/B-3.2.1")
                .then()
                .statusCode(200)
                .body("rules", hasSize(2))
                .body("rules[0].measure.kind", equalTo("DISTINCT"))
                .body("rules[0].types", equalTo(List.of("org.chuhai.order.order.changed.v1")));
        api.manager()
                .get("/v1/frameworks/ecommerce-b2c/requirements/I-3.2.2")
                .then()
                .body("rules", empty());
    }

    private ValidatableResponse progress(String framework) {
        return api.manager()
                .get(learner + "/progress?framework=" + framework)
                .then()
                .statusCode(200);
    }
}
