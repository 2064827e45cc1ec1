package org.chuhai.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.product.ProductEvent.ProductArchived;
import org.chuhai.catalog.product.ProductEvent.ProductChanged;
import org.chuhai.catalog.product.ProductEvent.ProductCreated;
import org.chuhai.catalog.shop.Shops;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The use cases of products. What is unique in a shop is looked for while the shop is held, so that nothing slips through. */
@ApplicationScoped
public class ProductService {

    private final Products products;
    private final ProductListings listings;
    private final ProductChronicle chronicle;
    private final Shops shops;
    private final ContentRules rules;
    private final CurrentCaller caller;
    private final Clock clock;

    ProductService(
            Products products,
            ProductListings listings,
            ProductChronicle chronicle,
            Shops shops,
            ContentRules rules,
            CurrentCaller caller,
            Clock clock) {
        this.products = products;
        this.listings = listings;
        this.chronicle = chronicle;
        this.shops = shops;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ProductView create(UUID shop, ProductContent content) {
        rules.check(content, ProductRules::broken);
        shops.hold(shop);
        Product product = Product.create(shop, content, clock.instant());
        mustBeAlone(product, content);
        chronicle.keep(product, "CREATED", null, new ProductCreated(ProductFacts.of(product)));
        return ProductView.of(product);
    }

    @Transactional
    Page<ProductSummary> list(PageQuery page, ProductFilter filter) {
        return page.page(
                        products.page(page, filter, caller.get().shops()),
                        product -> List.of(product.id().toString()))
                .map(ProductSummary::of);
    }

    @Transactional
    ProductView get(UUID id) {
        return ProductView.of(find(id));
    }

    @Transactional
    AllowedActions allowedActions(UUID id, Language language) {
        ProductState state = find(id).state();
        return new AllowedActions(
                state.name(),
                Arrays.stream(ProductAction.values())
                        .map(action -> entry(state, action, language))
                        .toList());
    }

    /** What says the same as before is no change: it makes no version, and nobody is told. */
    @Transactional
    ProductView replace(UUID id, @Nullable String ifMatch, ProductContent content) {
        Product product = current(id, ifMatch);
        rules.check(content, ProductRules::broken);
        product.must(ProductAction.REPLACE);
        if (!product.content().equals(content)) {
            mustHaveNoActiveListing(id);
            shops.hold(product.shopId());
            mustBeAlone(product, content);
            product.replace(content, clock.instant());
            chronicle.keep(product, "REPLACED", ProductState.ACTIVE, new ProductChanged(ProductFacts.of(product)));
        }
        return ProductView.of(product);
    }

    @Transactional
    ProductView archive(UUID id, @Nullable String ifMatch) {
        Product product = current(id, ifMatch);
        product.must(ProductAction.ARCHIVE);
        mustHaveNoActiveListing(id);
        product.archive(clock.instant());
        chronicle.keep(product, "ARCHIVED", ProductState.ACTIVE, new ProductArchived(ProductFacts.of(product)));
        return ProductView.of(product);
    }

    /** What buyers are offered stays as it was held against the rules. Whoever publishes holds the product meanwhile. */
    private void mustHaveNoActiveListing(UUID id) {
        long active = listings.activeOfProduct(id);
        if (active > 0) {
            throw ProductProblem.hasListings(active);
        }
    }

    /** No other product of the shop has its name or one of its numbers. */
    private void mustBeAlone(Product product, ProductContent content) {
        List<String> skus = content.variants().stream().map(ProductVariant::sku).toList();
        products.used(product.shopId(), skus, product.id()).stream().findFirst().ifPresent(used -> {
            throw ProductProblem.skuTaken(skus.indexOf(used.sku()), used.sku(), used.product());
        });
        products.called(
                        product.shopId(),
                        String.valueOf(PlainName.of(content.name().zh())),
                        PlainName.of(content.name().en()),
                        product.id())
                .ifPresent(other -> {
                    throw ProductProblem.isVariant(other);
                });
    }

    private static AllowedActions.Action entry(ProductState state, ProductAction action, Language language) {
        Text reason = ProductLifeCycle.refusal(state, action);
        return reason == null
                ? AllowedActions.Action.allowed(action.name())
                : AllowedActions.Action.refused(action.name(), reason, language);
    }

    private Product find(UUID id) {
        return products.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
    }

    private Product current(UUID id, @Nullable String ifMatch) {
        Product product = products.locked(id).orElseThrow(CommonProblem::notFound);
        Version.mustBe(product.version(), ifMatch);
        return product;
    }
}
