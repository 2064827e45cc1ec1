package org.chuhai.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Writes down what happened to a listing, in the transaction in which it happened: the row, the audit, what others are told. */
@ApplicationScoped
public class ListingChronicle {

    private final Listings listings;
    private final AuditTrail audit;
    private final Outbox outbox;

    ListingChronicle(Listings listings, AuditTrail audit, Outbox outbox) {
        this.listings = listings;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Keeps the listing as it is now, a new one too.
     *
     * @param from its state before; null where there was none
     * @param reason why, in the caller's words
     */
    void keep(Listing listing, String action, @Nullable ListingState from, @Nullable String reason) {
        if (from == null) {
            listings.persist(listing);
        }
        listings.flush();
        audit(listing, action, from, listing.state(), reason);
    }

    /** A draft goes; that there was one stays in the audit. */
    void remove(Listing listing) {
        listings.delete(listing);
        listings.flush();
        audit(listing, "DELETED", listing.state(), null, null);
    }

    void tell(ListingEvent event) {
        outbox.append(event.listing().id(), event.listing().shopId(), event);
    }

    private void audit(
            Listing listing,
            String action,
            @Nullable ListingState from,
            @Nullable ListingState to,
            @Nullable String reason) {
        audit.record(new AuditTrail.Change(
                listing.shopId(),
                "listing",
                listing.id(),
                action,
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                reason));
    }
}
