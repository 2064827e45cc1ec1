package org.chuhai.logistics.ceb;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.chuhai.logistics.xmlmessage.MessageTime;
import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/**
 * What customs or the electronic port answers to one document (CEB304, 506, 508, 510, 604, 606, 608).
 *
 * @param message of the receipt
 * @param guid of the receipt, 36 characters
 * @param keys what it says of that which it answers; which keys, depends on the message
 * @param status code of the state that was reached, such as 120 or 800; negative for an error
 * @param at when it was reached, in milliseconds: less is cut off
 * @param info in words of customs; may be empty
 */
public record CebReceipt(
        CebMessage message, String guid, Map<CebKey, String> keys, String status, Instant at, String info) {

    public CebReceipt {
        if (!message.isReceipt()) {
            throw new IllegalArgumentException(message + " is no receipt");
        }
        keys = Map.copyOf(keys);
    }

    /** What the receipt says of this key; null when it does not. */
    public @Nullable String key(CebKey key) {
        return keys.get(key);
    }

    static CebReceipt of(CebMessage message, Structure receipt) {
        Map<CebKey, String> keys = new EnumMap<>(CebKey.class);
        for (CebKey key : CebKey.values()) {
            String value = receipt.optional(key.element());
            if (value != null) {
                keys.put(key, value);
            }
        }
        String info = receipt.optional("returnInfo");
        return new CebReceipt(
                message,
                receipt.text("guid"),
                keys,
                receipt.text("returnStatus"),
                receipt.stamp("returnTime"),
                info == null ? "" : info);
    }

    /** To be written in a message of its kind; a key that the message has no place for is refused there. */
    public Structure structure() {
        Structure.Builder into = Structure.builder()
                .put("guid", guid)
                .put("returnStatus", status)
                .put("returnTime", MessageTime.stamp(at))
                .put("returnInfo", info);
        keys.forEach((key, value) -> into.put(key.element(), value));
        return into.build();
    }
}
