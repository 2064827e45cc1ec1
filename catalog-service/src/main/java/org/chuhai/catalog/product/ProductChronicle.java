package org.chuhai.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Writes down what happened to a product, in the transaction in which it happened: the row, the audit, what others are told. */
@ApplicationScoped
public class ProductChronicle {

    private final Products products;
    private final AuditTrail audit;
    private final Outbox outbox;

    ProductChronicle(Products products, AuditTrail audit, Outbox outbox) {
        this.products = products;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Keeps the product as it is now, a new one too.
     *
     * @param from its state before; null where there was none
     */
    void keep(Product product, String action, @Nullable ProductState from, ProductEvent event) {
        if (from == null) {
            products.persist(product);
        }
        products.flush();
        audit.record(new AuditTrail.Change(
                product.shopId(),
                "product",
                product.id(),
                action,
                from == null ? null : from.name(),
                product.state().name(),
                null));
        outbox.append(product.id(), product.shopId(), event);
    }
}
