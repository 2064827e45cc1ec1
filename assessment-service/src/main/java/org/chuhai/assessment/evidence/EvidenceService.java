package org.chuhai.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.assessment.fact.FactPlace;
import org.chuhai.assessment.fact.Facts;
import org.chuhai.assessment.learner.Learner;
import org.chuhai.assessment.learner.Learners;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;

/** Shows what there is against and for a learner. */
@ApplicationScoped
public class EvidenceService {

    private final Learners learners;
    private final EvidenceReckoning reckoning;
    private final EvidenceRows rows;
    private final Facts facts;

    EvidenceService(Learners learners, EvidenceReckoning reckoning, EvidenceRows rows, Facts facts) {
        this.learners = learners;
        this.reckoning = reckoning;
        this.rows = rows;
        this.facts = facts;
    }

    @Transactional
    Page<EvidenceView> list(UUID id, PageQuery page) {
        Learner learner = learners.mustBeSeen(id);
        reckoning.bringUpToDate(learner);
        Page<Evidence> found =
                page.page(rows.page(page, id), evidence -> List.of(evidence.id().toString()));
        Map<UUID, FactPlace> known = factsOf(found.items());
        return found.map(evidence -> EvidenceView.of(evidence, Objects.requireNonNull(known.get(evidence.factId()))));
    }

    /** The facts that evidence rests on. */
    public Map<UUID, FactPlace> factsOf(Collection<Evidence> evidence) {
        return facts.places(evidence.stream().map(Evidence::factId).toList());
    }
}
