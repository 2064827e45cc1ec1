package org.chuhai.logistics.transmission;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.customsaccount.Channel;

/**
 * A way to customs and back. Messages leave in two steps with a commit after each: staged as often as needed, then released
 * once. Whatever stops in between, the next try goes on where this one ended. Calls are made in the name of the shop's tenant,
 * while a row of the database is locked: none takes longer than a few seconds. What fails throws a {@link ChannelTrouble} where
 * the sender can be told why.
 */
public interface CustomsChannel {

    /** Which accounts it serves. */
    Channel channel();

    /** Lays a message where it can be released; nobody else sees it yet. Done again, it changes nothing. */
    void stage(Outgoing message, byte[] content) throws IOException;

    /**
     * Gives a staged message out of our hands. Done again after it has left, it does nothing.
     *
     * @return false where it has not left and is not staged any more
     */
    boolean release(Outgoing message) throws IOException;

    /**
     * Takes a message back that may be staged. Where its channel cannot tell, as with folders that are not there, it fails. What stops before the next commit may be released still: that it is not staged any
     * more is told there.
     *
     * @return false where it has left
     */
    boolean recall(Outgoing message) throws IOException;

    /** Shops for which receipts may wait, whoever's they are; asked in nobody's name. */
    List<Mailbox> mailboxes() throws IOException;

    /** Names of the receipt messages of a shop that wait, the oldest first. */
    List<String> waiting(UUID shop, int most) throws IOException;

    /** A message that waits; none where somebody else was faster, or it is put aside already. */
    Optional<Incoming> read(UUID shop, String name) throws IOException;

    /** The receipts of this message are kept; it need not be told again. */
    void taken(UUID shop, Incoming message) throws IOException;

    /** Nothing could be made of the message; it is put aside with the reason, for people to look at. */
    void refused(UUID shop, Incoming message, String reason) throws IOException;

    /** A message as it was read. */
    interface Incoming {

        byte[] content();
    }

    /**
     * A message that leaves.
     *
     * @param id once in the world; the same message has the same
     * @param message its kind, for whoever looks at names
     * @param again how often it was handed over before: nothing that is known of those holds for this time
     */
    record Outgoing(UUID shop, UUID id, TransmittedMessage message, int again) {}

    /** Where receipts may wait. */
    record Mailbox(String tenant, UUID shop) {}
}
