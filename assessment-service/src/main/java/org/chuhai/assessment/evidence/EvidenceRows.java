package org.chuhai.assessment.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.platform.page.PageQuery;

/** The evidence of a tenant's learners. */
@ApplicationScoped
public class EvidenceRows implements PanacheRepositoryBase<Evidence, UUID> {

    /** One more than the page holds, in the order in which it was recorded. */
    List<Evidence> page(PageQuery page, UUID learner) {
        return find("learnerId = ?1 and id > ?2 order by id", learner, page.key(0, UUID::fromString, new UUID(0, 0)))
                .range(0, page.limit())
                .list();
    }

    /** What these rules have found of a learner, by whichever version of them. */
    List<Evidence> of(UUID learner, Collection<CompiledRule> rules) {
        List<String> ids =
                rules.stream().map(rule -> rule.rule().id()).distinct().toList();
        return ids.isEmpty() ? List.of() : list("learnerId = ?1 and ruleId in ?2", learner, ids);
    }

    /** Everything of a learner in a framework, the newest first. */
    public List<Evidence> of(UUID learner, String framework) {
        return list("learnerId = ?1 and framework = ?2 order by occurredAt desc, id desc", learner, framework);
    }

    List<Evidence> all(UUID learner) {
        return list("learnerId", learner);
    }
}
