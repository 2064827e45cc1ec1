package org.chuhai.logistics.productfact;

import jakarta.enterprise.context.ApplicationScoped;
import org.chuhai.platform.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Writes down what has changed of an item. */
@ApplicationScoped
class ItemTrail {

    private static final String AGGREGATE = "product-fact";

    private final KnownItems items;
    private final AuditTrail audit;

    ItemTrail(KnownItems items, AuditTrail audit) {
        this.items = items;
        this.audit = audit;
    }

    void record(KnownItem item, String action, @Nullable String before, @Nullable String reason) {
        items.flush();
        audit.record(new AuditTrail.Change(item.shopId(), AGGREGATE, item.id(), action, before, state(item), reason));
    }

    void removed(KnownItem item) {
        items.flush();
        audit.record(new AuditTrail.Change(item.shopId(), AGGREGATE, item.id(), "remove", state(item), null, null));
    }

    /** Who says what it is. */
    static String state(KnownItem item) {
        return item.isFollowed() ? "FOLLOWED" : "PUT";
    }
}
