package org.chuhai.logistics.productfact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue tells becomes what is known. Of name, commodity code, legal units, weight and origin the catalogue is the
 * one master: whatever was put here before is replaced. What it does not tell (declared elements, producer, code of
 * inspection) stays as it was put, unless the commodity code changes: elements and code belong to that. An item that its
 * product does not have any more, and every item of an archived product, stays known: orders of it may be on their way.
 */
@ApplicationScoped
class ProductFollowing {

    private static final int UNITS = 2;

    private final KnownItems items;
    private final ItemTrail trail;
    private final Clock clock;

    ProductFollowing(KnownItems items, ItemTrail trail, Clock clock) {
        this.items = items;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the transaction of the event. */
    void follow(UUID shop, ToldProduct product) {
        items.lock(shop);
        // A number that no order could carry is none of ours.
        List<ToldProduct.Variant> variants = product.variants().stream()
                .filter(variant -> ProductFactParameters.isPossible(variant.sku()))
                .toList();
        Set<String> told = variants.stream().map(ToldProduct.Variant::sku).collect(Collectors.toSet());
        Map<String, KnownItem> known =
                items.among(shop, told).stream().collect(Collectors.toMap(KnownItem::itemNo, Function.identity()));
        for (ToldProduct.Variant variant : variants) {
            follow(shop, product, variant, known.get(variant.sku()));
        }
        for (KnownItem item : items.of(shop, product.id())) {
            if (!told.contains(item.itemNo())) {
                item.unfollow(clock.instant());
                trail.record(item, "unfollow", "FOLLOWED", null);
            }
        }
    }

    private void follow(UUID shop, ToldProduct product, ToldProduct.Variant variant, @Nullable KnownItem known) {
        Instant now = clock.instant();
        if (known == null) {
            KnownItem item = KnownItem.of(shop, variant.sku(), content(product, variant, null), now);
            item.follow(product.id());
            items.persist(item);
            trail.record(item, "follow", null, null);
            return;
        }
        PutProductFact before = known.content();
        PutProductFact content = content(product, variant, before);
        if (known.isOf(product.id()) && before.equals(content)) {
            return;
        }
        String state = ItemTrail.state(known);
        known.put(content, now);
        known.follow(product.id());
        trail.record(known, "follow", state, null);
    }

    private static PutProductFact content(
            ToldProduct product, ToldProduct.Variant variant, @Nullable PutProductFact before) {
        PutProductFact ours = before != null && before.hsCode().equals(product.hsCode()) ? before : null;
        return new PutProductFact(
                new PutProductFact.Name(product.name().zh(), product.name().en()),
                product.hsCode(),
                ours == null ? null : ours.declaredElements(),
                product.legalUnits().stream().distinct().limit(UNITS).toList(),
                SoldWeight.kilograms(product.salesUnit(), variant.netWeightKg()),
                product.origin(),
                before == null ? null : before.producer(),
                ours == null ? null : ours.ciqCode());
    }
}
