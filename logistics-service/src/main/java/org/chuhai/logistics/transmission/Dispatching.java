package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsaccount.Channel;
import org.chuhai.logistics.transmission.CustomsChannel.Outgoing;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a message out of the house, each a transaction of its own. The row is locked while the channel works: whoever
 * stages a message is the only one, and nobody stages one that was released.
 */
@ApplicationScoped
class Dispatching {

    private final Transmissions transmissions;
    private final Instance<CustomsChannel> channels;
    private final Clock clock;

    Dispatching(Transmissions transmissions, @Any Instance<CustomsChannel> channels, Clock clock) {
        this.transmissions = transmissions;
        this.channels = channels;
        this.clock = clock;
    }

    /** The next step; null where there is none, or somebody else takes it. */
    @Transactional
    @Nullable TransmissionState step(UUID id) {
        Optional<Transmission> claimed = transmissions.claim(id);
        if (claimed.isEmpty()) {
            return null;
        }
        Transmission transmission = claimed.get();
        CustomsChannel channel = channel(transmission.channel());
        Outgoing message = new Outgoing(transmission.shopId(), transmission.id(), transmission.message());
        try {
            switch (transmission.state()) {
                case NEW -> {
                    channel.stage(message, transmission.content());
                    transmission.staged();
                }
                case STAGED -> {
                    channel.release(message);
                    transmission.handedOver(clock.instant());
                }
                case HANDED_OVER -> throw new IllegalStateException("claimed though it has left");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return transmission.state();
    }

    /** Writes down why a step failed. */
    @Transactional
    void trouble(UUID id, String why) {
        transmissions.claim(id).ifPresent(transmission -> transmission.troubled(why));
    }

    private CustomsChannel channel(Channel of) {
        return channels.stream()
                .filter(channel -> channel.channel() == of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no channel " + of));
    }
}
