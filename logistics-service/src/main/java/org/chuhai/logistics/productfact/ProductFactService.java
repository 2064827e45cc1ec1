package org.chuhai.logistics.productfact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of product facts over HTTP; what the catalogue tells comes by {@link ProductFollowing}. */
@ApplicationScoped
class ProductFactService {

    private final KnownItems items;
    private final ContentRules rules;
    private final ItemTrail trail;
    private final CurrentCaller caller;
    private final Clock clock;

    ProductFactService(KnownItems items, ContentRules rules, ItemTrail trail, CurrentCaller caller, Clock clock) {
        this.items = items;
        this.rules = rules;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** An item and whether it was not known before. */
    record Put(KnownItem item, boolean isNew) {}

    /** All that is known of an item from now on, or nothing at all when that is what is known already. */
    @Transactional
    Put put(ProductFactAddress address, @Nullable String ifMatch, PutProductFact content) {
        items.lock(address.shop());
        KnownItem known = items.find(address.shop(), address.itemNo()).orElse(null);
        if (known == null) {
            refuseVersionOfNothing(ifMatch);
            rules.check(content, ProductFactRules::broken);
            KnownItem made = KnownItem.of(address.shop(), address.itemNo(), content, clock.instant());
            items.persist(made);
            trail.record(made, "put", null, null);
            return new Put(made, true);
        }
        if (!known.content().equals(content)) {
            Version.mustBe(known.version(), ifMatch);
            rules.check(content, ProductFactRules::broken);
            refuseWhatIsTold(known, content);
            known.put(content, clock.instant());
            trail.record(known, "put", ItemTrail.state(known), null);
        }
        return new Put(known, false);
    }

    @Transactional
    KnownItem get(ProductFactAddress address) {
        return items.find(address.shop(), address.itemNo()).orElseThrow(CommonProblem::notFound);
    }

    @Transactional
    Page<ProductFactView> list(@Nullable UUID shop, PageQuery page) {
        return page.page(
                        items.page(caller.get().shops().among(shop), page),
                        item -> List.of(item.id().toString()))
                .map(ProductFactView::of);
    }

    @Transactional
    void remove(ProductFactAddress address, @Nullable String ifMatch) {
        items.lock(address.shop());
        KnownItem known = get(address);
        Version.mustBe(known.version(), ifMatch);
        if (known.isFollowed()) {
            throw ProductFactProblem.PRODUCT_FACT_IS_FOLLOWED.because(
                    new Text("商品目录仍在告知此商品", "the catalogue tells of this item"));
        }
        items.delete(known);
        trail.removed(known);
    }

    private static void refuseWhatIsTold(KnownItem known, PutProductFact content) {
        List<FieldError> changed = known.isFollowed() ? ProductFactRules.changed(known.content(), content) : List.of();
        if (!changed.isEmpty()) {
            throw ProductFactProblem.PRODUCT_FACT_IS_FOLLOWED
                    .because(new Text("商品目录告知的内容不在这里修改", "what the catalogue tells of the item is not changed here"))
                    .at(changed);
        }
    }

    private static void refuseVersionOfNothing(@Nullable String ifMatch) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            throw CommonProblem.CHANGED_MEANWHILE
                    .because(new Text(
                            "此商品编号尚无记录，If-Match 不适用", "nothing is known of this item that If-Match could be about"))
                    .at(FieldError.inParameter(
                            "If-Match", FieldError.UNKNOWN, new Text("新建时不要发送", "leave it out for a new item")));
        }
    }
}
