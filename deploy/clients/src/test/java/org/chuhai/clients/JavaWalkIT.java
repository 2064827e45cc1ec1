package org.chuhai.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.chuhai.client.assessment.api.LearnersApi;
import org.chuhai.client.assessment.api.ProgressApi;
import org.chuhai.client.assessment.model.EnrolLearner;
import org.chuhai.client.assessment.model.ProgressState;
import org.chuhai.client.assessment.model.RequirementProgress;
import org.chuhai.client.logistics.ApiException;
import org.chuhai.client.logistics.api.PartiesApi;
import org.chuhai.client.logistics.model.PartyName;
import org.chuhai.client.logistics.model.Problem;
import org.chuhai.client.logistics.model.RegisterParty;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story of the README, told by nothing but the generated Java clients. */
@ExtendWith(RunningSuite.Once.class)
class JavaWalkIT {

    private static final UUID SHOP = Demonstration.SHOP;

    private final Person manager;
    private final Person operator;

    JavaWalkIT(RunningSuite suite) throws CannotRun {
        manager = Person.of(suite, Demonstration.TENANT, Demonstration.MANAGER);
        operator = Person.of(suite, Demonstration.TENANT, Demonstration.OPERATOR);
    }

    @Test
    void theStoryIsWalkedFromTheShopToTheProof() throws Exception {
        UUID learner = enrol();
        UUID listing = new JavaShop(manager, operator, SHOP).publishKernels();
        JavaExport export = new JavaExport(manager, operator, SHOP);
        export.register();
        export.file();

        JavaSale sale = new JavaSale(operator, SHOP);
        UUID order = sale.confirm(listing);
        export.correct();
        sale.dispatch(order, JavaExport.WAYBILL_NO, JavaExport.CARRIER);

        Walk.untilHeard().untilAsserted(() -> assertThat(proved(learner)).isNotEmpty());
    }

    @Test
    void aRefusalIsReadAsTheProblemOfTheContract() throws IOException {
        RegisterParty wrong =
                new RegisterParty().creditCode("91000000MA0WANUT1K").name(new PartyName().zh("南疆核桃"));

        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> new PartiesApi(manager.logistics()).registerParty(Walk.key(), wrong));
        Problem problem = manager.logistics().getObjectMapper().readValue(refused.getResponseBody(), Problem.class);

        assertThat(refused.getCode()).isEqualTo(422).isEqualTo(problem.getStatus());
        assertThat(problem.getCode()).isEqualTo("invalid-content");
        assertThat(problem.getErrors()).singleElement().satisfies(fault -> {
            assertThat(fault.getPointer()).isEqualTo("/creditCode");
            assertThat(fault.getCode()).isEqualTo("WRONG_CHECK_DIGIT");
        });
    }

    /** From now on what the operator does is evidence. */
    private UUID enrol() throws Exception {
        EnrolLearner learner =
                new EnrolLearner().alias("learner-07").subject("demo-operator").addShopsItem(SHOP);
        return new LearnersApi(manager.assessment())
                .enrolLearner(Walk.key(), learner)
                .getId();
    }

    private List<RequirementProgress> proved(UUID learner) throws Exception {
        return new ProgressApi(operator.assessment())
                .getLearnerProgress(learner, "export-9710").getLevels().stream()
                        .flatMap(level -> level.getAreas().stream())
                        .flatMap(area -> area.getTasks().stream())
                        .flatMap(task -> task.getRequirements().stream())
                        .filter(requirement -> requirement.getState() == ProgressState.PROVED)
                        .toList();
    }
}
