package org.chuhai.logistics.transmission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.dec.DecReceipt;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt says.
 *
 * @param guid of the document that it answers, where it carries one
 * @param number of the document that it answers: order number, waybill number, the shop's own reference of a list; of a form the
 *     number that its sender gave it
 * @param preEntryNo number under which the port keeps it (preNo; on the form SeqNo), from when there is one
 * @param customsNumber customs' own number (invtNo; on the form EntryId), from when there is one
 * @param status code of customs' table
 * @param at when customs says it was; null where it does not say
 * @param info in customs' words
 */
public record ToldReceipt(
        ReceiptMessage message,
        @Nullable UUID guid,
        @Nullable String number,
        @Nullable String preEntryNo,
        @Nullable String customsNumber,
        String status,
        @Nullable Instant at,
        String info) {

    /** What the Single Window's client says of a form when it takes it, or cannot: the only receipts without a time. */
    static final Set<String> TIMELESS = Set.of(DecReceipt.STORED, DecReceipt.NOT_STORED);

    /**
     * Equal for receipts that say the same, and for no others; also where a copy has a guid of its own. What tells one sending from
     * another is among that: customs' own time, and where the client tells none, the number that is of one sending only. So the
     * same receipt that comes again after the document was sent again is known.
     *
     * @param named the message whose guid it names, where it is one of ours
     */
    String fingerprint(@Nullable UUID named) {
        String said = Stream.of(message, named, number, preEntryNo, customsNumber, status, at, info)
                .map(part -> part == null ? "-" : part.toString().length() + ":" + part)
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has it", e);
        }
    }
}
