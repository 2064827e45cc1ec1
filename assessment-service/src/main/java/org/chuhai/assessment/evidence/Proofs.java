package org.chuhai.assessment.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What is proved of a tenant's learners. */
@ApplicationScoped
class Proofs implements PanacheRepositoryBase<Proof, UUID> {

    List<Proof> of(UUID learner) {
        return list("learnerId", learner);
    }
}
