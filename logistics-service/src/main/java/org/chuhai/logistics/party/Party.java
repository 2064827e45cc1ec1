package org.chuhai.logistics.party;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A firm in the registry of a tenant. */
@Entity
@Table(name = "party")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class Party {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "credit_code")
    private @Nullable String creditCode;

    @Column(name = "customs_code")
    private @Nullable String customsCode;

    @Column(name = "name_zh")
    private @Nullable String nameZh;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Party() {}

    /** Enters a firm whose codes and names have been checked. */
    static Party register(RegisterParty command, Instant at) {
        Party party = new Party();
        party.id = UuidCreator.getTimeOrderedEpoch();
        party.createdAt = at;
        party.amend(command, at);
        return party;
    }

    /** Replaces codes and names. */
    void amend(RegisterParty command, Instant at) {
        creditCode = command.creditCode();
        customsCode = command.customsCode();
        nameZh = command.name().zh();
        nameEn = command.name().en();
        updatedAt = at;
    }

    RegisteredParty registered() {
        Set<String> names =
                Stream.of(nameZh, nameEn).flatMap(Stream::ofNullable).collect(Collectors.toUnmodifiableSet());
        return new RegisteredParty(id.toString(), creditCode, customsCode, names);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable String creditCode() {
        return creditCode;
    }

    @Nullable String customsCode() {
        return customsCode;
    }

    @Nullable String nameZh() {
        return nameZh;
    }

    @Nullable String nameEn() {
        return nameEn;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
