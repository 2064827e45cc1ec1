package org.chuhai.catalog.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.shop.ShopEvent.ShopChanged;
import org.chuhai.catalog.shop.ShopEvent.ShopClosed;
import org.chuhai.catalog.shop.ShopEvent.ShopOpened;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.tenant.CurrentCaller;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The use cases of shops. */
@ApplicationScoped
public class ShopService {

    private final Shops shops;
    private final ShopListings listings;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    ShopService(
            Shops shops,
            ShopListings listings,
            ContentRules rules,
            AuditTrail audit,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.shops = shops;
        this.listings = listings;
        this.rules = rules;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ShopView open(OpenShop command) {
        rules.check(command, content -> ShopRules.broken(content.profile()));
        Shop shop = Shop.open(command, clock.instant());
        shops.persist(shop);
        try {
            shops.flush();
        } catch (ConstraintViolationException e) {
            throw "shop_id_taken".equals(e.getConstraintName()) ? ShopProblem.idTaken(shop.id()) : e;
        }
        record(shop, "OPENED", null, null);
        tell(shop, new ShopOpened(ShopFacts.of(shop)));
        return ShopView.of(shop);
    }

    @Transactional
    Page<ShopView> list(PageQuery page, @Nullable ShopState state) {
        return page.page(
                        shops.page(page, state, caller.get().shops()),
                        shop -> List.of(shop.id().toString()))
                .map(ShopView::of);
    }

    @Transactional
    ShopView get(UUID id) {
        return ShopView.of(find(id));
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        return ShopLifeCycle.allowed(find(id).state(), language);
    }

    /** What says the same as before is no change: it makes no version, and nobody is told. */
    @Transactional
    ShopView change(UUID id, @Nullable String ifMatch, ShopProfile profile) {
        Shop shop = current(id, ifMatch);
        rules.check(profile, ShopRules::broken);
        shop.must(ShopAction.CHANGE);
        if (!shop.profile().equals(profile)) {
            shop.change(profile, clock.instant());
            shops.flush();
            record(shop, "CHANGED", shop.state(), null);
            tell(shop, new ShopChanged(ShopFacts.of(shop)));
        }
        return ShopView.of(shop);
    }

    @Transactional
    ShopView close(UUID id, @Nullable String ifMatch, CloseShop command) {
        Shop shop = current(id, ifMatch);
        rules.check(command);
        shop.must(ShopAction.CLOSE);
        // Whoever publishes holds the shop meanwhile, so that the number stays what it is.
        long active = listings.activeOfShop(id);
        if (active > 0) {
            throw ShopProblem.hasListings(active);
        }
        shop.close(command.reason(), clock.instant());
        shops.flush();
        record(shop, "CLOSED", ShopState.OPEN, command.reason());
        tell(shop, new ShopClosed(ShopFacts.of(shop), command.reason()));
        return ShopView.of(shop);
    }

    private Shop find(UUID id) {
        return shops.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
    }

    private Shop current(UUID id, @Nullable String ifMatch) {
        Shop shop = shops.locked(id).orElseThrow(CommonProblem::notFound);
        Version.mustBe(shop.version(), ifMatch);
        return shop;
    }

    private void tell(Shop shop, ShopEvent event) {
        outbox.append(shop.id(), shop.id(), event);
    }

    private void record(Shop shop, String action, @Nullable ShopState from, @Nullable String reason) {
        audit.record(new AuditTrail.Change(
                shop.id(),
                "shop",
                shop.id(),
                action,
                from == null ? null : from.name(),
                shop.state().name(),
                reason));
    }
}
