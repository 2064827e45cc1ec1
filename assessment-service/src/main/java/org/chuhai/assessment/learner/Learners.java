package org.chuhai.assessment.learner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.database.LockPatience;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** The learners of a tenant. */
@ApplicationScoped
public class Learners implements PanacheRepositoryBase<Learner, UUID> {

    private final LearnerSight sight;

    Learners(LearnerSight sight) {
        this.sight = sight;
    }

    /** One more than the page holds, of those whom the caller sees, in the order of enrolment. */
    List<Learner> page(PageQuery page, @Nullable LearnerState state) {
        StringBuilder query = new StringBuilder("id > :after");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", page.key(0, UUID::fromString, new UUID(0, 0)));
        if (state != null) {
            query.append(" and state = :state");
            parameters.put("state", state);
        }
        if (!sight.isOfEverybody()) {
            query.append(" and issuer = :issuer and subject = :subject");
            parameters.put("issuer", sight.issuer());
            parameters.put("subject", sight.subject());
        }
        return find(query.append(" order by id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** The learner, if the caller sees it. */
    public Optional<Learner> seen(UUID id) {
        return findByIdOptional(id).filter(learner -> sight.isOf(learner.issuer(), learner.subject()));
    }

    /** The same where there must be one. */
    public Learner mustBeSeen(UUID id) {
        return seen(id).orElseThrow(CommonProblem::notFound);
    }

    /** Whose acts those of this subject are. The id only: what is read before it is locked may be old by then. */
    public Optional<UUID> idOf(String issuer, String subject) {
        return getEntityManager()
                .createQuery(
                        "select learner.id from Learner learner where learner.issuer = ?1 and learner.subject = ?2",
                        UUID.class)
                .setParameter(1, issuer)
                .setParameter(2, subject)
                .getResultStream()
                .findFirst();
    }

    /**
     * The learner as it is now, whose evidence nobody else counts before this transaction ends. Waits for it a moment only. What
     * was changed of it before must have been flushed.
     */
    public Optional<Learner> locked(UUID id) {
        LockPatience.set(getEntityManager());
        Optional<Learner> found = findByIdOptional(id);
        found.ifPresent(learner -> getEntityManager().refresh(learner, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
