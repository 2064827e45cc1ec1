package org.chuhai.logistics.customssimulator;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The script of a shop. */
@Entity
@Table(name = "customs_simulator_script")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
class ScriptRow {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    private String content;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected ScriptRow() {}

    static ScriptRow of(UUID shop, AnswerScript script, Instant at) {
        ScriptRow row = new ScriptRow();
        row.id = UuidCreator.getTimeOrderedEpoch();
        row.shopId = shop;
        row.say(script, at);
        return row;
    }

    /** Another script, from now on. */
    void say(AnswerScript script, Instant at) {
        content = AnswerScripts.written(script);
        updatedAt = at;
    }

    /** One more than the row's: version 0 is that of a shop without a row. */
    SetScript set() {
        return new SetScript(AnswerScripts.read(content), version + 1, updatedAt);
    }

    UUID id() {
        return id;
    }

    UUID shopId() {
        return shopId;
    }
}
