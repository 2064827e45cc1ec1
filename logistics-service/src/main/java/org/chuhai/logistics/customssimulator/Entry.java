package org.chuhai.logistics.customssimulator;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebKey;
import org.jspecify.annotations.Nullable;

/**
 * A document as simulated customs has it.
 *
 * @param key by what it is known (K7)
 * @param otherKey by what else no two of its kind may be known
 * @param waybillKey of a list, by what its waybill is known; its order is known by the list's own key. Of a form, order number and
 *     waybill number
 * @param keys what receipts repeat, with the numbers that were given
 * @param attempt how many times it came and broke no rule
 * @param answeredAt the latest time of a receipt, so that the next one is later
 * @param releasedAt when customs lets the goods go, as far as that is decided
 */
public record Entry(
        UUID id,
        Submitted kind,
        String key,
        @Nullable String otherKey,
        @Nullable String waybillKey,
        Map<CebKey, String> keys,
        EntryState state,
        int attempt,
        Instant answeredAt,
        @Nullable Instant releasedAt) {

    public Entry {
        keys = Map.copyOf(keys);
    }

    /** It came again: keys as they are now, numbers as they were given before. */
    Entry again(Submission submission, String newKey) {
        Map<CebKey, String> now = new EnumMap<>(CebKey.class);
        given(now, CebKey.PRE_NO);
        now.putAll(submission.keys());
        if (kind == Submitted.LIST || kind == Submitted.FORM) {
            given(now, CebKey.INVT_NO);
        }
        return new Entry(
                id,
                kind,
                newKey,
                kind == Submitted.FORM ? now.get(CebKey.PRE_NO) : submission.otherKey(),
                submission.waybillKey(),
                now,
                state,
                attempt,
                answeredAt,
                releasedAt);
    }

    private void given(Map<CebKey, String> into, CebKey number) {
        String value = keys.get(number);
        if (value != null) {
            into.put(number, value);
        }
    }

    Entry numbered(CebKey number, String value) {
        Map<CebKey, String> more = new EnumMap<>(CebKey.class);
        more.putAll(keys);
        more.put(number, value);
        String other = kind == Submitted.FORM && number == CebKey.PRE_NO ? value : otherKey;
        return new Entry(id, kind, key, other, waybillKey, more, state, attempt, answeredAt, releasedAt);
    }

    Entry in(EntryState reached) {
        return new Entry(id, kind, key, otherKey, waybillKey, keys, reached, attempt, answeredAt, releasedAt);
    }

    /** Once more, without breaking a rule; nothing is decided of it. */
    Entry tried() {
        return new Entry(id, kind, key, otherKey, waybillKey, keys, state, attempt + 1, answeredAt, null);
    }

    Entry answered(Instant at, @Nullable Instant released) {
        return new Entry(id, kind, key, otherKey, waybillKey, keys, state, attempt, at, released);
    }
}
