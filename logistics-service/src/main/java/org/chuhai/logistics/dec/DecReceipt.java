package org.chuhai.logistics.dec;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.chuhai.logistics.xmlmessage.MessageTime;
import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/**
 * What the Single Window or customs answers to a form.
 *
 * @param ownNo the number that the sender gave the form (ClientSeqNo); customs' own answers rarely carry it
 * @param seqNo the data centre's number of the form, by which customs' answers name it
 * @param entryId customs' number of 18 digits, once it has accepted the form
 * @param channel the state: S0 stored, F1 not stored, else the letter or digit of customs
 * @param at when the state was reached, in seconds; null where the form was only taken or refused by the client
 * @param note in words of customs; may be empty
 */
public record DecReceipt(
        @Nullable String ownNo,
        @Nullable String seqNo,
        @Nullable String entryId,
        String channel,
        @Nullable Instant at,
        String note) {

    public static final String STORED = "S0";
    public static final String NOT_STORED = "F1";

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final String SUCCESS = "0";
    private static final String FAILURE = "1";

    static DecReceipt of(DecReceiptMessage message, Structure receipt) {
        return switch (message) {
            case RESPONSE ->
                new DecReceipt(
                        receipt.optional("ClientSeqNo"),
                        receipt.optional("SeqNo"),
                        null,
                        receipt.text("ResponseCode").equals(SUCCESS) ? STORED : NOT_STORED,
                        null,
                        or(receipt.optional("ErrorMessage"), ""));
            case RESULT -> result(receipt, "");
            case DATA -> result(receipt.part("DEC_RESULT"), or(receipt.optional("RESULT_INFO"), ""));
        };
    }

    private static DecReceipt result(Structure result, String info) {
        return new DecReceipt(
                result.optional("CLIENTSEQ_NO"),
                result.optional("CUS_CIQ_NO"),
                result.optional("ENTRY_ID"),
                result.text("CHANNEL"),
                time(result.text("NOTICE_DATE")).orElseThrow(),
                or(result.optional("NOTE"), info));
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    /** With "T" or a blank between day and time, with or without fractions of a second, or in digits only. */
    static Optional<Instant> time(String stated) {
        String text = stated.strip();
        Optional<Instant> digits = MessageTime.moment(text);
        if (digits.isPresent()) {
            return digits;
        }
        try {
            return Optional.of(LocalDateTime.parse(text.replace(' ', 'T')).toInstant(BEIJING));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The client's answer has no time, customs' own has one. */
    DecReceiptMessage message() {
        return at == null ? DecReceiptMessage.RESPONSE : DecReceiptMessage.RESULT;
    }

    Structure structure() {
        if (at == null) {
            return Structure.builder()
                    .put("ResponseCode", channel.equals(STORED) ? SUCCESS : FAILURE)
                    .put("ErrorMessage", note)
                    .put("ClientSeqNo", ownNo)
                    .put("SeqNo", seqNo)
                    .build();
        }
        return Structure.builder()
                .put("CUS_CIQ_NO", seqNo)
                .put("CLIENTSEQ_NO", ownNo)
                .put("ENTRY_ID", entryId)
                .put("NOTICE_DATE", WRITTEN.format(at.atOffset(BEIJING)))
                .put("CHANNEL", channel)
                .put("NOTE", note)
                .build();
    }
}
