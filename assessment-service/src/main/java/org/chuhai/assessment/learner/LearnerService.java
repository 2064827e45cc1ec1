package org.chuhai.assessment.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.tenant.CurrentCaller;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The use cases of learners' records. */
@ApplicationScoped
public class LearnerService {

    private final Learners learners;
    private final LearnerTurns turns;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Event<CountingChanged> counting;
    private final CurrentCaller caller;
    private final Clock clock;

    LearnerService(
            Learners learners,
            LearnerTurns turns,
            ContentRules rules,
            AuditTrail audit,
            Outbox outbox,
            Event<CountingChanged> counting,
            CurrentCaller caller,
            Clock clock) {
        this.learners = learners;
        this.turns = turns;
        this.rules = rules;
        this.audit = audit;
        this.outbox = outbox;
        this.counting = counting;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    LearnerView enrol(EnrolLearner command) {
        rules.check(command, content -> LearnerRules.broken(content.shops()));
        String issuer = command.issuer() == null ? caller.get().issuer() : command.issuer();
        turns.alone(issuer, command.subject());
        List<UUID> shops = command.shops() == null ? List.of() : command.shops();
        Learner learner = Learner.enrol(command.alias(), issuer, command.subject(), shops, clock.instant());
        learners.persist(learner);
        flush(learner);
        record(learner, "enrol", null, null);
        outbox.append(learner.id(), null, new LearnerEvent.LearnerEnrolled(LearnerFacts.of(learner)));
        counting.fire(new CountingChanged(learner.id()));
        return LearnerView.of(learner);
    }

    @Transactional
    Page<LearnerView> list(PageQuery page, @Nullable LearnerState state) {
        return page.page(
                        learners.page(page, state),
                        learner -> List.of(learner.id().toString()))
                .map(LearnerView::of);
    }

    @Transactional
    LearnerView get(UUID id) {
        return LearnerView.of(learners.mustBeSeen(id));
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        return LearnerLifeCycle.of(learners.mustBeSeen(id).state(), language);
    }

    @Transactional
    LearnerView change(UUID id, @Nullable String ifMatch, ChangeLearner command) {
        Learner learner = current(id, ifMatch);
        rules.check(command, content -> LearnerRules.broken(content.shops()));
        learner.change(command, clock.instant());
        learners.flush();
        record(learner, "change", learner.state(), null);
        outbox.append(learner.id(), null, new LearnerEvent.LearnerChanged(LearnerFacts.of(learner)));
        return LearnerView.of(learner);
    }

    @Transactional
    LearnerView leave(UUID id, @Nullable String ifMatch, LearnerDeparture command) {
        Learner learner = current(id, ifMatch);
        rules.check(command);
        LearnerState from = learner.state();
        learner.leave(command.reason(), clock.instant());
        learners.flush();
        record(learner, "leave", from, command.reason());
        outbox.append(learner.id(), null, new LearnerEvent.LearnerLeft(LearnerFacts.of(learner), command.reason()));
        counting.fire(new CountingChanged(learner.id()));
        return LearnerView.of(learner);
    }

    private Learner current(UUID id, @Nullable String ifMatch) {
        Learner learner = learners.locked(id).orElseThrow(CommonProblem::notFound);
        Version.mustBe(learner.version(), ifMatch);
        return learner;
    }

    /** Only the database knows what slips through between two requests. */
    private void flush(Learner learner) {
        try {
            learners.flush();
        } catch (ConstraintViolationException e) {
            throw "learner_subject_taken".equals(e.getConstraintName())
                    ? LearnerProblem.subjectTaken(learner.subject())
                    : e;
        }
    }

    private void record(Learner learner, String action, @Nullable LearnerState from, @Nullable String reason) {
        audit.record(new AuditTrail.Change(
                null,
                LearnerEvent.AGGREGATE,
                learner.id(),
                action,
                from == null ? null : from.name(),
                learner.state().name(),
                reason));
    }
}
