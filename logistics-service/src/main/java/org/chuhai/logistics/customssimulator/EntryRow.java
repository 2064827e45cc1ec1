package org.chuhai.logistics.customssimulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.platform.json.EventJson;
import org.jspecify.annotations.Nullable;

/** An {@link Entry} as it is stored. */
@Entity
@Table(name = "customs_simulator_entry")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
class EntryRow {

    private static final TypeReference<Map<CebKey, String>> KEYS = new TypeReference<>() {};

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Enumerated(EnumType.STRING)
    private Submitted kind;

    @Column(name = "business_key")
    private String key;

    @Column(name = "other_key")
    private @Nullable String otherKey;

    @Column(name = "waybill_key")
    private @Nullable String waybillKey;

    @Column(name = "list_number")
    private @Nullable String listNumber;

    private String keys;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private int attempt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    protected EntryRow() {}

    static EntryRow of(UUID shop, Entry entry) {
        EntryRow row = new EntryRow();
        row.id = entry.id();
        row.shopId = shop;
        row.kind = entry.kind();
        row.become(entry);
        return row;
    }

    /** As it is from now on. */
    void become(Entry entry) {
        key = entry.key();
        otherKey = entry.otherKey();
        waybillKey = entry.waybillKey();
        listNumber = entry.kind() == Submitted.LIST ? entry.keys().get(CebKey.INVT_NO) : null;
        keys = written(entry.keys());
        state = entry.state();
        attempt = entry.attempt();
        answeredAt = entry.answeredAt();
        releasedAt = entry.releasedAt();
    }

    Entry entry() {
        return new Entry(id, kind, key, otherKey, waybillKey, read(keys), state, attempt, answeredAt, releasedAt);
    }

    UUID shopId() {
        return shopId;
    }

    private static String written(Map<CebKey, String> keys) {
        try {
            return EventJson.MAPPER.writeValueAsString(keys);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always written", e);
        }
    }

    private static Map<CebKey, String> read(String keys) {
        try {
            return EventJson.MAPPER.readValue(keys, KEYS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored was written here", e);
        }
    }
}
