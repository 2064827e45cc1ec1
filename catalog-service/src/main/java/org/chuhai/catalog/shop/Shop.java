package org.chuhai.catalog.shop;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.wording.BilingualName;
import org.chuhai.catalog.wording.TextListJson;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** A seller inside a tenant. */
@Entity
@Table(name = "shop")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class Shop {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private ShopState state;

    @Embedded
    private BilingualName name;

    @Embedded
    private SellerFirm seller;

    @Column(name = "markets")
    @Convert(converter = TextListJson.class)
    private List<String> markets;

    @Column(name = "languages")
    @Convert(converter = TextListJson.class)
    private List<String> languages;

    @Column(name = "closure_reason")
    private @Nullable String closureReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Shop() {}

    /** A shop that sells from now on, under its own id or under one that the service gives. */
    static Shop open(OpenShop command, Instant at) {
        Shop shop = new Shop();
        shop.id = command.id() == null ? UuidCreator.getTimeOrderedEpoch() : command.id();
        shop.state = ShopState.OPEN;
        shop.createdAt = at;
        shop.take(command.profile(), at);
        return shop;
    }

    /** Only an open shop. */
    void change(ShopProfile profile, Instant at) {
        must(ShopAction.CHANGE);
        take(profile, at);
    }

    /** Only an open shop; it never opens again. */
    void close(String reason, Instant at) {
        must(ShopAction.CLOSE);
        state = ShopState.CLOSED;
        closureReason = reason;
        updatedAt = at;
    }

    /** Refuses, where the shop takes nothing new any more. */
    void mustSell() {
        if (state == ShopState.CLOSED) {
            throw ShopProblem.closed();
        }
    }

    /** Refuses, where the state does not allow the action. */
    void must(ShopAction action) {
        Text reason = ShopLifeCycle.refusal(state, action);
        if (reason != null) {
            throw ShopProblem.stateRefuses(state, reason);
        }
    }

    /** Whether it says all that selling abroad asks for: an English name, a market and a language too. */
    boolean isComplete() {
        return name.en() != null && !markets.isEmpty() && !languages.isEmpty();
    }

    private void take(ShopProfile profile, Instant at) {
        name = profile.name();
        seller = profile.seller();
        markets = List.copyOf(profile.markets());
        languages = List.copyOf(profile.languages());
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ShopState state() {
        return state;
    }

    ShopProfile profile() {
        return new ShopProfile(name, seller, markets, languages);
    }

    @Nullable String closureReason() {
        return closureReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
