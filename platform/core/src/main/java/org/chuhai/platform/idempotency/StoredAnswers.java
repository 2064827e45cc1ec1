package org.chuhai.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The answers that were given, by tenant, issuer, subject, actor, operation and key. */
@ApplicationScoped
class StoredAnswers {

    private final EntityManager entities;
    private final CurrentCaller currentCaller;
    private final ObjectMapper mapper;
    private final Clock clock;

    StoredAnswers(EntityManager entities, CurrentCaller currentCaller, ObjectMapper mapper, Clock clock) {
        this.entities = entities;
        this.currentCaller = currentCaller;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Where an answer is kept, within the caller's tenant and for the caller. */
    record Slot(String operation, String key) {}

    /** An answer as it was given. */
    record Answer(
            String requestHash,
            int status,
            Map<String, String> headers,
            @Nullable String body) {}

    /** Whether nobody else works on this slot; held until the transaction ends. */
    boolean lock(Slot slot) {
        Caller caller = currentCaller.get();
        String name = String.join(
                "\n", caller.tenant(), caller.issuer(), caller.subject(), caller.actor(), slot.operation(), slot.key());
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", name)
                .getSingleResult();
    }

    @Nullable Answer find(Slot slot) {
        List<?> rows = entities.createNativeQuery("""
                        select request_hash, status, headers, body from idempotency_key
                        where issuer = :issuer and subject = :subject and actor = :actor and operation = :operation and key = :key""")
                .setParameter("issuer", currentCaller.get().issuer())
                .setParameter("subject", currentCaller.get().subject())
                .setParameter("actor", currentCaller.get().actor())
                .setParameter("operation", slot.operation())
                .setParameter("key", slot.key())
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.getFirst();
        return new Answer((String) row[0], ((Number) row[1]).intValue(), read((String) row[2]), (String) row[3]);
    }

    void keep(Slot slot, Answer answer) {
        entities.createNativeQuery("""
                        insert into idempotency_key
                          (issuer, subject, actor, operation, key, request_hash, status, headers, body, created_at)
                        values (:issuer, :subject, :actor, :operation, :key, :requestHash, :status, :headers, :body, :createdAt)""")
                .setParameter("issuer", currentCaller.get().issuer())
                .setParameter("subject", currentCaller.get().subject())
                .setParameter("actor", currentCaller.get().actor())
                .setParameter("operation", slot.operation())
                .setParameter("key", slot.key())
                .setParameter("requestHash", answer.requestHash())
                .setParameter("status", answer.status())
                .setParameter("headers", write(answer.headers()))
                .setParameter("body", answer.body())
                .setParameter("createdAt", clock.instant())
                .executeUpdate();
    }

    private Map<String, String> read(String headers) {
        try {
            return mapper.readValue(headers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("these headers were written here", e);
        }
    }

    private String write(Map<String, String> headers) {
        try {
            return mapper.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings are always written", e);
        }
    }
}
