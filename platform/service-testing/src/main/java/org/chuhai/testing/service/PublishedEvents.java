package org.chuhai.testing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chuhai.platform.event.EventHeaders;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.outbox.OutboxRow;
import org.chuhai.testing.event.contract.EventContract;
import org.hibernate.Session;

/**
 * Holds whatever the service publishes in any test against its committed contract: the record as it will travel, with its
 * headers, from the row that the relay will read.
 */
@ApplicationScoped
class PublishedEvents {

    private static final EventContract CONTRACT = EventContract.in(Path.of("contract"));
    private static final String ROW = "select " + OutboxRow.COLUMNS + " from outbox where event_id = ?";

    private final EntityManager entities;

    PublishedEvents(EntityManager entities) {
        this.entities = entities;
    }

    void keepTheContract(@Observes Outbox.Appended appended) {
        ProducerRecord<byte[], byte[]> event =
                entities.unwrap(Session.class).doReturningWork(connection -> row(connection, appended.eventId()));
        String type = appended.event().type().name();
        Map<String, String> headers = new LinkedHashMap<>();
        event.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        List<String> breaches = new ArrayList<>(CONTRACT.breaches(type, text(event.value())));
        breaches.addAll(CONTRACT.headerBreaches(type, headers));
        if (!text(event.key()).equals(headers.get(EventHeaders.SUBJECT))) {
            breaches.add("the key is " + text(event.key()));
        }
        if (!breaches.isEmpty()) {
            throw new AssertionError(
                    type + " breaks its contract: " + breaches + "\n" + headers + "\n" + text(event.value()));
        }
    }

    private static ProducerRecord<byte[], byte[]> row(Connection connection, UUID eventId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROW)) {
            statement.setObject(1, eventId);
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new AssertionError("event " + eventId + " is not in the outbox");
                }
                return OutboxRow.of(found).record();
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
