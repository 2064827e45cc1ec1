package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsaccount.Channel;
import org.chuhai.logistics.customsaccount.CustomsAccount;
import org.chuhai.logistics.customsaccount.CustomsAccounts;
import org.chuhai.logistics.transmission.CustomsChannel.Outgoing;
import org.chuhai.platform.language.Text;
import org.jboss.logging.Logger;

/**
 * The steps of a message out of the house, each a transaction of its own. The row is locked while the channel works: whoever
 * stages a message is the only one, and nobody stages one that was released.
 */
@ApplicationScoped
class Dispatching {

    private static final Logger LOG = Logger.getLogger(Dispatching.class);

    private static final Text NO_CHANNEL = new Text(
            "报关账户的通道现为 NONE：重新选择通道后继续发送，也可撤回",
            "the customs account has no channel now: it goes on once there is one again, or is taken back");
    private static final Text FAULT =
            new Text("发送时出现意外错误，运维日志中有说明", "an unexpected fault while it was sent; the operator's log says more");

    private final Transmissions transmissions;
    private final CustomsReceipts receipts;
    private final CustomsAccounts accounts;
    private final Instance<CustomsChannel> channels;
    private final Clock clock;

    Dispatching(
            Transmissions transmissions,
            CustomsReceipts receipts,
            CustomsAccounts accounts,
            @Any Instance<CustomsChannel> channels,
            Clock clock) {
        this.transmissions = transmissions;
        this.receipts = receipts;
        this.accounts = accounts;
        this.channels = channels;
        this.clock = clock;
    }

    /** What became of a step. */
    enum Step {
        /** The next one can be taken. */
        ON,
        /** There is nothing to be done now: it has left, somebody else takes the step, or its shop sends nothing. */
        DONE,
        /** It failed, which is written down; the step is taken again after a pause. */
        FAILED
    }

    /** Messages of a shop of which a step is due, in the order of their making. */
    @Transactional
    List<UUID> due(UUID shop, int most) {
        return transmissions.due(shop, clock.instant(), most);
    }

    /** The next step of a message, or why it cannot be taken. */
    @Transactional
    Step step(UUID id) {
        Optional<Transmission> claimed = transmissions.claim(id);
        if (claimed.isEmpty()) {
            return Step.DONE;
        }
        Transmission transmission = claimed.get();
        // Read behind the lock: a change of the account that is missed here is seen by the version that is kept.
        CustomsAccount account = accounts.ofShop(transmission.shopId()).orElseThrow();
        // What is staged may have left; that is settled whatever the account says.
        if (account.channel() == Channel.NONE && transmission.state() == TransmissionState.NEW) {
            transmission.held(NO_CHANNEL, account.version());
            return Step.DONE;
        }
        try {
            return step(transmission, channel(transmission.channel()));
        } catch (IOException e) {
            ChannelTrouble trouble = ChannelTrouble.of(e);
            LOG.warnf(
                    "message %s could not be handed to its channel, and is tried again: %s", id, trouble.getMessage());
            transmission.troubled(trouble.text(), account.version(), clock.instant());
            return Step.FAILED;
        }
    }

    private Step step(Transmission transmission, CustomsChannel channel) throws IOException {
        Outgoing message = transmission.outgoing();
        return switch (transmission.state()) {
            case NEW -> {
                channel.stage(message, transmission.content());
                transmission.staged(clock.instant());
                yield Step.ON;
            }
            case STAGED -> {
                if (hasLeft(message, channel)) {
                    transmission.handedOver(clock.instant());
                    yield Step.DONE;
                }
                transmission.lost(clock.instant());
                yield Step.ON;
            }
            case HANDED_OVER, WITHDRAWN -> throw new IllegalStateException("claimed though it waits for nothing");
        };
    }

    /** What customs has answered already was carried there by hand, and is not shown to the client any more. */
    private boolean hasLeft(Outgoing message, CustomsChannel channel) throws IOException {
        if (receipts.statuses(message.id()).isEmpty()) {
            return channel.release(message);
        }
        if (channel.recall(message)) {
            LOG.infof("message %s was answered before it left, and is taken out of its channel", message.id());
        }
        return true;
    }

    /** Writes down that a step failed by a fault of ours. */
    @Transactional
    void fault(UUID id) {
        transmissions
                .claim(id)
                .ifPresent(transmission -> transmission.troubled(
                        FAULT,
                        accounts.ofShop(transmission.shopId()).orElseThrow().version(),
                        clock.instant()));
    }

    /** Whether nobody has seen the message and nobody will; asked while its row is locked. */
    boolean isRecalled(Transmission transmission) throws IOException {
        return channel(transmission.channel()).recall(transmission.outgoing());
    }

    private CustomsChannel channel(Channel of) {
        return channels.stream()
                .filter(channel -> channel.channel() == of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no channel " + of));
    }
}
