package org.chuhai.logistics.customssimulator;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A message that came, by the id that its sender gave it: it does not count again. */
@Entity
@Table(name = "customs_simulator_message")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
class ReceivedMessage {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected ReceivedMessage() {}

    static ReceivedMessage of(UUID shop, String messageId, Instant at) {
        ReceivedMessage message = new ReceivedMessage();
        message.id = UuidCreator.getTimeOrderedEpoch();
        message.shopId = shop;
        message.messageId = messageId;
        message.receivedAt = at;
        return message;
    }

    UUID id() {
        return id;
    }
}
