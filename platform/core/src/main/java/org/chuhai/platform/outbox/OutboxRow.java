package org.chuhai.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.chuhai.platform.event.EventHeaders;
import org.chuhai.platform.event.EventType;
import org.jspecify.annotations.Nullable;

/** A fact that waits to be sent. */
public record OutboxRow(
        long id,
        String tenant,
        @Nullable UUID shop,
        UUID eventId,
        String topic,
        UUID aggregate,
        long eventNo,
        String type,
        String payload,
        String actor,
        String actorIssuer,
        String traceparent,
        OffsetDateTime createdAt) {

    public static final String COLUMNS =
            "id, tenant_id, shop_id, event_id, topic, aggregate_id, event_no, type, payload, actor,"
                    + " actor_issuer, traceparent, created_at";

    /** Reads a row of {@link #COLUMNS}. */
    public static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("tenant_id"),
                row.getObject("shop_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("event_no"),
                row.getString("type"),
                row.getString("payload"),
                row.getString("actor"),
                row.getString("actor_issuer"),
                row.getString("traceparent"),
                row.getObject("created_at", OffsetDateTime.class));
    }

    /** As it travels: CloudEvents in binary mode. */
    public ProducerRecord<byte[], byte[]> record() {
        ProducerRecord<byte[], byte[]> event = new ProducerRecord<>(topic, bytes(aggregate.toString()), bytes(payload));
        Headers headers = event.headers();
        headers.add(EventHeaders.SPEC_VERSION, bytes(EventHeaders.CLOUD_EVENTS_VERSION));
        headers.add(EventHeaders.ID, bytes(eventId.toString()));
        headers.add(EventHeaders.SOURCE, bytes(new EventType(type).source()));
        headers.add(EventHeaders.TYPE, bytes(type));
        headers.add(EventHeaders.SUBJECT, bytes(aggregate.toString()));
        headers.add(EventHeaders.TIME, bytes(createdAt.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
        headers.add(EventHeaders.EVENT_NO, bytes(Long.toString(eventNo)));
        headers.add(EventHeaders.TENANT, bytes(tenant));
        if (shop != null) {
            headers.add(EventHeaders.SHOP, bytes(shop.toString()));
        }
        headers.add(EventHeaders.ACTOR, bytes(actor));
        headers.add(EventHeaders.ACTOR_ISSUER, bytes(actorIssuer));
        headers.add(EventHeaders.CONTENT_TYPE, bytes(EventHeaders.JSON));
        headers.add(EventHeaders.TRACE_PARENT, bytes(traceparent));
        return event;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
