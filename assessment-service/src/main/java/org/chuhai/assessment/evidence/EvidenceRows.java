package org.chuhai.assessment.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuhai.assessment.evidence.rule.CompiledRule;
import org.chuhai.assessment.evidence.rule.Polarity;
import org.chuhai.assessment.evidence.rule.Tally;
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

    /** Stores what never changes, and forgets it: it may be much, and would be looked at again before every statement. */
    void add(Collection<Evidence> found) {
        persist(found);
        flush();
        found.forEach(getEntityManager()::detach);
    }

    /** What these rules have found of a learner, by whichever version of them. */
    List<Evidence> of(UUID learner, Collection<CompiledRule> rules) {
        return rules.isEmpty() ? List.of() : list("learnerId = ?1 and ruleId in ?2", learner, ids(rules));
    }

    /** The same, as far as it rests on facts about this aggregate. */
    List<Evidence> of(UUID learner, Collection<CompiledRule> rules, UUID aggregate) {
        return rules.isEmpty()
                ? List.of()
                : list(
                        "learnerId = ?1 and ruleId in ?2 and factId in"
                                + " (select fact.id from Fact fact where fact.aggregateId = ?3)",
                        learner,
                        ids(rules),
                        aggregate);
    }

    /** How much these rules have found of a learner, by the rule's id. Counted where it lies: it may be much. */
    Map<String, List<Tally.Group>> groups(UUID learner, Collection<CompiledRule> rules) {
        return getEntityManager()
                .createQuery(
                        "select one.ruleId, one.polarity, one.grouping, count(distinct one.key) from Evidence one"
                                + " where one.learnerId = ?1 and one.ruleId in ?2"
                                + " group by one.ruleId, one.polarity, one.grouping",
                        GroupOfRule.class)
                .setParameter(1, learner)
                .setParameter(2, ids(rules))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        GroupOfRule::ruleId, Collectors.mapping(GroupOfRule::group, Collectors.toList())));
    }

    /** A row of that. */
    record GroupOfRule(String ruleId, Polarity polarity, String grouping, long things) {

        Tally.Group group() {
            return new Tally.Group(polarity, grouping, things);
        }
    }

    private static List<String> ids(Collection<CompiledRule> rules) {
        return rules.stream().map(rule -> rule.rule().id()).distinct().toList();
    }

    /** Everything of a learner in a framework, the newest first. */
    public List<Evidence> of(UUID learner, String framework) {
        return list("learnerId = ?1 and framework = ?2 order by occurredAt desc, id desc", learner, framework);
    }

    List<Evidence> all(UUID learner) {
        return list("learnerId", learner);
    }
}
