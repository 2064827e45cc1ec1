package org.chuhai.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.listing.ListingEvent.ListingPublished;
import org.chuhai.catalog.listing.ListingEvent.ListingValidated;
import org.chuhai.catalog.listing.ListingEvent.ListingWithdrawn;
import org.chuhai.catalog.product.Product;
import org.chuhai.catalog.product.ProductState;
import org.chuhai.catalog.product.Products;
import org.chuhai.catalog.shop.Shops;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of listings. Locks are taken in one order everywhere: the listing, its product, its shop. */
@ApplicationScoped
public class ListingService {

    private final Listings listings;
    private final ListingChronicle chronicle;
    private final ListingExamination examination;
    private final Products products;
    private final Shops shops;
    private final ContentRules rules;
    private final CurrentCaller caller;
    private final Clock clock;

    ListingService(
            Listings listings,
            ListingChronicle chronicle,
            ListingExamination examination,
            Products products,
            Shops shops,
            ContentRules rules,
            CurrentCaller caller,
            Clock clock) {
        this.listings = listings;
        this.chronicle = chronicle;
        this.examination = examination;
        this.products = products;
        this.shops = shops;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ListingView draft(UUID shop, ListingContent content) {
        shops.mustBe(shop);
        check(shop, content);
        Listing listing = Listing.draft(shop, content, clock.instant());
        mustBeOffered(listing, content);
        chronicle.keep(listing, "DRAFTED", null, null);
        return ListingView.of(listing);
    }

    @Transactional
    Page<ListingSummary> list(PageQuery page, ListingFilter filter) {
        return page.page(
                        listings.page(page, filter, caller.get().shops()),
                        listing -> List.of(listing.id().toString()))
                .map(ListingSummary::of);
    }

    @Transactional
    ListingView get(UUID id) {
        return ListingView.of(find(id));
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        return ListingLifeCycle.allowed(find(id).state(), language);
    }

    @Transactional
    ListingView replace(UUID id, @Nullable String ifMatch, ListingContent content) {
        Listing listing = current(id, ifMatch);
        check(listing.shopId(), content);
        listing.must(ListingAction.REPLACE);
        mustBeOffered(listing, content);
        ListingState from = listing.state();
        listing.replace(content, clock.instant());
        chronicle.keep(listing, "REPLACED", from, null);
        return ListingView.of(listing);
    }

    @Transactional
    void delete(UUID id, @Nullable String ifMatch) {
        Listing listing = current(id, ifMatch);
        listing.must(ListingAction.DELETE);
        chronicle.remove(listing);
    }

    /** Told as a fact either way: who was refused and mended it has learnt something. */
    @Transactional
    Validated validate(UUID id, @Nullable String ifMatch, Language language) {
        Listing listing = current(id, ifMatch);
        listing.must(ListingAction.VALIDATE);
        Product product = productOf(listing);
        ListingCheck check = examination.of(listing, product);
        ListingState from = listing.state();
        listing.validated(check, clock.instant());
        chronicle.keep(listing, "VALIDATED", from, null);
        chronicle.tell(ListingValidated.of(ListingFacts.of(listing, product, check.ruleSetVersion()), check));
        return new Validated(listing.version(), ListingValidationView.of(check, listing.state(), language));
    }

    @Transactional
    ListingView publish(UUID id, @Nullable String ifMatch) {
        Listing listing = current(id, ifMatch);
        listing.must(ListingAction.PUBLISH);
        Product product = productOf(listing);
        ListingCheck check = examination.of(listing, product);
        check.mustPass();
        mustBeOffered(listing, listing.content());
        ListingState from = listing.state();
        listing.publish(check, clock.instant());
        chronicle.keep(listing, "PUBLISHED", from, null);
        chronicle.tell(new ListingPublished(ListingFacts.of(listing, product, check.ruleSetVersion())));
        return ListingView.of(listing);
    }

    @Transactional
    ListingView withdraw(UUID id, @Nullable String ifMatch, WithdrawListing command) {
        Listing listing = current(id, ifMatch);
        rules.check(command);
        listing.withdraw(command.reason(), clock.instant());
        chronicle.keep(listing, "WITHDRAWN", ListingState.ACTIVE, command.reason());
        ListingFacts facts = ListingFacts.of(listing, productOf(listing), String.valueOf(listing.ruleSetVersion()));
        chronicle.tell(new ListingWithdrawn(facts, command.reason()));
        return ListingView.of(listing);
    }

    /**
     * What a validation has found.
     *
     * @param version of the listing after it
     */
    record Validated(long version, ListingValidationView found) {}

    private void check(UUID shop, ListingContent content) {
        rules.check(content, right -> ListingContentRules.broken(right, ofShop(shop, right.productId())));
    }

    private @Nullable Product ofShop(UUID shop, UUID product) {
        return products.findByIdOptional(product)
                .filter(found -> found.shopId().equals(shop))
                .orElse(null);
    }

    /** Product and shop still sell, and nothing else offers the same; all three stay so until this transaction ends. */
    private void mustBeOffered(Listing listing, ListingContent content) {
        Product product = products.locked(content.productId()).orElseThrow(CommonProblem::notFound);
        shops.hold(listing.shopId());
        if (product.state() == ProductState.ARCHIVED) {
            throw ListingProblem.productArchived();
        }
        listings.beside(listing.id(), content).ifPresent(other -> {
            throw ListingProblem.exists(other);
        });
    }

    private Product productOf(Listing listing) {
        return products.findById(listing.productId());
    }

    private Listing find(UUID id) {
        return listings.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
    }

    private Listing current(UUID id, @Nullable String ifMatch) {
        Listing listing = listings.locked(id).orElseThrow(CommonProblem::notFound);
        Version.mustBe(listing.version(), ifMatch);
        return listing;
    }
}
