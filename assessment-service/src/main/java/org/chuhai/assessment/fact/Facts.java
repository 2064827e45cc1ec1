package org.chuhai.assessment.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.platform.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The facts of a tenant. They are added and read; the database grants nothing else. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, UUID> {

    /** Whose acts are asked for. */
    public record Actor(String issuer, String subject) {}

    /** One more than the page holds, in the order in which it happened. */
    List<Fact> page(PageQuery page, @Nullable Actor actor, @Nullable String type) {
        StringBuilder query = new StringBuilder("(occurredAt, id) > (:at, :id)");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("at", page.key(0, Instant::parse, Instant.EPOCH));
        parameters.put("id", page.key(1, UUID::fromString, new UUID(0, 0)));
        if (actor != null) {
            query.append(" and actorIssuer = :issuer and actor = :actor");
            parameters.put("issuer", actor.issuer());
            parameters.put("actor", actor.subject());
        }
        if (type != null) {
            query.append(" and type = :type");
            parameters.put("type", type);
        }
        return find(query.append(" order by occurredAt, id").toString(), parameters)
                .range(0, page.limit())
                .list();
    }

    /** What somebody did, as far as it is of these types. */
    public List<Fact> actsOf(Actor actor, Collection<String> types) {
        return types.isEmpty()
                ? List.of()
                : list("actorIssuer = ?1 and actor = ?2 and type in ?3", actor.issuer(), actor.subject(), types);
    }

    /** What others did to what this actor has had a hand in, as far as it is of these types. */
    public List<Fact> actsOfOthersAround(Actor actor, Collection<String> types) {
        return types.isEmpty()
                ? List.of()
                : list(
                        "type in ?3 and not (actorIssuer = ?1 and actor = ?2) and aggregateId in"
                                + " (select own.aggregateId from Fact own where own.actorIssuer = ?1 and own.actor = ?2)",
                        actor.issuer(),
                        actor.subject(),
                        types);
    }

    /** Who has had a hand in an aggregate. */
    public List<Actor> actorsAt(UUID aggregate) {
        return getEntityManager()
                .createQuery(
                        "select distinct fact.actorIssuer, fact.actor from Fact fact where fact.aggregateId = ?1",
                        Object[].class)
                .setParameter(1, aggregate)
                .getResultStream()
                .map(row -> new Actor(String.valueOf(row[0]), String.valueOf(row[1])))
                .toList();
    }
}
