package org.chuhai.assessment.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** By which rules the evidence of each learner was made. */
@ApplicationScoped
class Reckonings implements PanacheRepositoryBase<Reckoning, UUID> {}
