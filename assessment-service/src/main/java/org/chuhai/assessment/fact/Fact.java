package org.chuhai.assessment.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.chuhai.platform.inbox.ReceivedEvent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that another service has told, as it came. It never changes. */
@Entity
@Immutable
@Table(name = "fact")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills it, and reads what the queries name.
public class Fact {

    @Id
    private UUID id;

    @Column(name = "type")
    private String type;

    @Column(name = "source")
    private String source;

    @Column(name = "topic")
    private String topic;

    @Column(name = "partition_no")
    private int partition;

    @Column(name = "record_offset")
    private long offset;

    @Column(name = "aggregate_id")
    private UUID aggregateId;

    @Column(name = "event_no")
    private long eventNo;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "shop_id")
    private @Nullable UUID shopId;

    @Column(name = "actor")
    private String actor;

    @Column(name = "actor_issuer")
    private String actorIssuer;

    @Column(name = "payload")
    private String payload;

    @Column(name = "sha256")
    private String sha256;

    protected Fact() {}

    /** What was heard. */
    static Fact of(ReceivedEvent event, byte[] body, Instant at) {
        Fact fact = new Fact();
        fact.id = event.id();
        fact.type = event.type().name();
        fact.source = event.type().source();
        fact.topic = event.type().topic();
        fact.partition = event.partition();
        fact.offset = event.offset();
        fact.aggregateId = event.aggregate();
        fact.eventNo = event.eventNo();
        // As the database keeps it: else a fact would be another one before it is read again.
        fact.occurredAt = event.time().truncatedTo(ChronoUnit.MICROS);
        fact.receivedAt = at;
        fact.shopId = event.shop();
        fact.actor = event.actor();
        fact.actorIssuer = event.actorIssuer();
        fact.payload = new String(body, StandardCharsets.UTF_8);
        fact.sha256 = sha256(body);
        return fact;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    FactContent content() {
        return new FactContent(id, type, aggregateId, eventNo, occurredAt, shopId, actorIssuer, actor, payload);
    }

    UUID id() {
        return id;
    }

    String type() {
        return type;
    }

    String source() {
        return source;
    }

    String topic() {
        return topic;
    }

    int partition() {
        return partition;
    }

    long offset() {
        return offset;
    }

    UUID aggregateId() {
        return aggregateId;
    }

    long eventNo() {
        return eventNo;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable UUID shopId() {
        return shopId;
    }

    String actor() {
        return actor;
    }

    String actorIssuer() {
        return actorIssuer;
    }

    /** JSON, as it came. */
    String payload() {
        return payload;
    }

    String sha256() {
        return sha256;
    }
}
