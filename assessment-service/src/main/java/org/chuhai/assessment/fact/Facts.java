package org.chuhai.assessment.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.chuhai.platform.page.PageQuery;
import org.jspecify.annotations.Nullable;

/** The facts of a tenant. They are added and read; the database grants nothing else. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, UUID> {

    /** How many are asked for in one query: it takes no more parameters than 65,535. */
    private static final int AT_ONCE = 1_000;

    /** Whose acts are asked for. */
    public record Actor(String issuer, String subject) {}

    /** One more than the page holds, in the order in which it happened, without what they say. */
    List<FactSummary> page(PageQuery page, @Nullable Actor actor, @Nullable String type) {
        StringBuilder query = new StringBuilder(
                "select fact.id, fact.type, fact.aggregateId, fact.eventNo, fact.occurredAt, fact.shopId, fact.actor,"
                        + " fact.actorIssuer from Fact fact where (fact.occurredAt, fact.id) > (:at, :id)");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("at", page.key(0, Instant::parse, Instant.EPOCH));
        parameters.put("id", page.key(1, UUID::fromString, new UUID(0, 0)));
        if (actor != null) {
            query.append(" and fact.actorIssuer = :issuer and fact.actor = :actor");
            parameters.put("issuer", actor.issuer());
            parameters.put("actor", actor.subject());
        }
        if (type != null) {
            query.append(" and fact.type = :type");
            parameters.put("type", type);
        }
        TypedQuery<FactSummary> found = getEntityManager()
                .createQuery(query.append(" order by fact.occurredAt, fact.id").toString(), FactSummary.class);
        parameters.forEach(found::setParameter);
        return found.setMaxResults(page.limit() + 1).getResultList();
    }

    /** Where these stood, by their ids. */
    public Map<UUID, FactPlace> places(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> getEntityManager()
                        .createQuery(
                                "select fact.id, fact.type, fact.topic, fact.partition, fact.offset, fact.sha256, fact.shopId"
                                        + " from Fact fact where fact.id in ?1",
                                FactPlace.class)
                        .setParameter(1, some)
                        .getResultStream())
                .collect(Collectors.toMap(FactPlace::id, Function.identity()));
    }

    /** What anybody did to an aggregate, as far as it is of these types. */
    public List<FactContent> at(UUID aggregate, Collection<String> types) {
        return contents("fact.aggregateId = ?1 and fact.type in ?2", aggregate, types);
    }

    /** What somebody did, as far as it is of these types. */
    public List<FactContent> actsOf(Actor actor, Collection<String> types) {
        return contents(
                "fact.actorIssuer = ?1 and fact.actor = ?2 and fact.type in ?3",
                actor.issuer(),
                actor.subject(),
                types);
    }

    /** What others did where this actor did something, as far as either is of these types. */
    public List<FactContent> actsOfOthersAround(Actor actor, Collection<String> types, Collection<String> hands) {
        return contents(
                "fact.type in ?3 and not (fact.actorIssuer = ?1 and fact.actor = ?2) and fact.aggregateId in"
                        + " (select own.aggregateId from Fact own where own.actorIssuer = ?1 and own.actor = ?2"
                        + " and own.type in ?4)",
                actor.issuer(),
                actor.subject(),
                types,
                hands);
    }

    /** No entities: they may be many, and would be looked at again before every statement that follows. */
    private List<FactContent> contents(String condition, Object... parameters) {
        TypedQuery<FactContent> query = getEntityManager()
                .createQuery(
                        "select fact.id, fact.type, fact.aggregateId, fact.eventNo, fact.occurredAt, fact.shopId,"
                                + " fact.actorIssuer, fact.actor, fact.payload from Fact fact where " + condition,
                        FactContent.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
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
