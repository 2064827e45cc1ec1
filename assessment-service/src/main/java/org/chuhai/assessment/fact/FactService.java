package org.chuhai.assessment.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.chuhai.assessment.learner.Learner;
import org.chuhai.assessment.learner.LearnerSight;
import org.chuhai.assessment.learner.Learners;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Shows what was heard: everything to those who judge, its own acts to a learner. */
@ApplicationScoped
class FactService {

    private final Facts facts;
    private final Learners learners;
    private final LearnerSight sight;

    FactService(Facts facts, Learners learners, LearnerSight sight) {
        this.facts = facts;
        this.learners = learners;
        this.sight = sight;
    }

    @Transactional
    Page<FactSummary> list(PageQuery page, FactFilter filter) {
        return page.page(
                facts.page(page, actor(filter), filter.type()),
                fact -> List.of(fact.occurredAt().toString(), fact.id().toString()));
    }

    @Transactional
    FactView get(UUID id) {
        return facts.findByIdOptional(id)
                .filter(fact -> sight.isOf(fact.actorIssuer(), fact.actor()))
                .map(FactView::of)
                .orElseThrow(CommonProblem::notFound);
    }

    private Facts.@Nullable Actor actor(FactFilter filter) {
        if (filter.learner() != null) {
            Learner learner = learners.seen(filter.learner()).orElseThrow(FactService::unknownLearner);
            return new Facts.Actor(learner.issuer(), learner.subject());
        }
        return sight.isOfEverybody() ? null : new Facts.Actor(sight.issuer(), sight.subject());
    }

    private static Refusal unknownLearner() {
        return CommonProblem.INVALID_CONTENT
                .because(new Text("没有您能看到的此学员", "there is no such learner that you can see"))
                .at(FieldError.inParameter(
                        "learnerId", FieldError.UNKNOWN, new Text("未知的学员", "is no learner that you can see")));
    }
}
