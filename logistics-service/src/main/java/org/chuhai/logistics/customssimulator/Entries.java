package org.chuhai.logistics.customssimulator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the simulated customs of one shop remembers. */
public interface Entries {

    /** The document that is known by this, in either way; null if there is none. */
    @Nullable Entry find(Submitted kind, String key);

    @Nullable Entry findByOtherKey(Submitted kind, String otherKey);

    /** The list that customs gave this number. */
    @Nullable Entry findList(String number);

    /** The lists that name this waybill. */
    List<Entry> listsOf(String waybillKey);

    /** The forms about this order and waybill. */
    List<Entry> formsOf(String waybillKey);

    /** As it is from now on. */
    void save(Entry entry);

    /** Never the same twice: below 1,000,000,000. */
    long nextNumber();

    /** Behind all that were put before with the same time. */
    void put(DueReceipt receipt);

    /** Removes the receipts of a document that are due after this time: what they say will not happen. */
    void drop(UUID entry, Instant after);

    /** Those that have arrived and were not taken, the earliest first. */
    List<DueReceipt> due(Instant now, int most);

    /** It will not be due again. */
    void taken(UUID receipt);
}
