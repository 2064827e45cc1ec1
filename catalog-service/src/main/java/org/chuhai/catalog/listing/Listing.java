package org.chuhai.catalog.listing;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** What of a product stands on a marketplace for buyers of one market. */
@Entity
@Table(name = "listing")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class Listing {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "marketplace")
    private String marketplace;

    @Column(name = "market")
    private String market;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private ListingState state;

    @Column(name = "content")
    @Convert(converter = ListingContentJson.class)
    private ListingContent content;

    @Column(name = "rule_set_version")
    private @Nullable String ruleSetVersion;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Listing() {}

    /** A draft of the shop, whose content may break any rule of the marketplace. */
    static Listing draft(UUID shop, ListingContent content, Instant at) {
        Listing listing = new Listing();
        listing.id = UuidCreator.getTimeOrderedEpoch();
        listing.shopId = shop;
        listing.createdAt = at;
        listing.take(content, at);
        return listing;
    }

    /** Only a listing that buyers do not see; it is a draft again. */
    void replace(ListingContent newer, Instant at) {
        must(ListingAction.REPLACE);
        take(newer, at);
    }

    /** Only a listing that was never published since it was changed. It stays or becomes a draft where something refuses it. */
    void validated(ListingCheck check, Instant at) {
        must(ListingAction.VALIDATE);
        ListingState next = check.passed() ? ListingState.VALIDATED : ListingState.DRAFT;
        if (next != state || !check.ruleSetVersion().equals(ruleSetVersion)) {
            state = next;
            ruleSetVersion = check.ruleSetVersion();
            updatedAt = at;
        }
    }

    /** Only a listing that buyers do not see, and that nothing refuses. */
    void publish(ListingCheck check, Instant at) {
        must(ListingAction.PUBLISH);
        check.mustPass();
        state = ListingState.ACTIVE;
        ruleSetVersion = check.ruleSetVersion();
        withdrawalReason = null;
        updatedAt = at;
    }

    /** Only a listing that buyers see. */
    void withdraw(String reason, Instant at) {
        must(ListingAction.WITHDRAW);
        state = ListingState.WITHDRAWN;
        withdrawalReason = reason;
        updatedAt = at;
    }

    /** Refuses, where the state does not allow the action. */
    void must(ListingAction action) {
        Text reason = ListingLifeCycle.refusal(state, action);
        if (reason != null) {
            throw ListingProblem.stateRefuses(state, reason);
        }
    }

    private void take(ListingContent newer, Instant at) {
        content = newer;
        productId = newer.productId();
        marketplace = newer.marketplace();
        market = newer.market();
        state = ListingState.DRAFT;
        ruleSetVersion = null;
        withdrawalReason = null;
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID shopId() {
        return shopId;
    }

    UUID productId() {
        return productId;
    }

    String marketplace() {
        return marketplace;
    }

    String market() {
        return market;
    }

    ListingState state() {
        return state;
    }

    ListingContent content() {
        return content;
    }

    /** Of the last validation or publication; null where there was none since the content changed. */
    @Nullable String ruleSetVersion() {
        return ruleSetVersion;
    }

    @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
