package org.chuhai.catalog.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chuhai.catalog.compliance.MarketAccessService;
import org.chuhai.catalog.compliance.access.AccessAnswer;
import org.chuhai.catalog.marketplace.Marketplace;
import org.chuhai.catalog.marketplace.Marketplaces;
import org.chuhai.catalog.marketplace.rule.ListingRules;
import org.chuhai.catalog.marketplace.rule.ListingToCheck;
import org.chuhai.catalog.marketplace.rule.RuleSet;
import org.chuhai.catalog.marketplace.rule.Severity;
import org.chuhai.catalog.product.Product;
import org.chuhai.catalog.product.ProductVariant;
import org.chuhai.platform.language.Text;

/** Asks the two engines about a listing as it is now: the rules that are in effect, and the certificates that are held today. */
@ApplicationScoped
public class ListingExamination {

    private final MarketAccessService access;
    private final Clock clock;

    ListingExamination(MarketAccessService access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** Everything that the marketplace and the market have against the listing of the product. */
    ListingCheck of(Listing listing, Product product) {
        ListingContent content = listing.content();
        RuleSet rules = marketplace(content).inEffectAt(clock.instant());
        AccessAnswer answer = access.answer(
                listing.shopId(),
                product.id(),
                product.content().hsCode(),
                content.market(),
                content.claims(),
                content.confirmed());
        Set<String> kinds = access.kindsHeld(listing.shopId(), product.id());
        List<ListingIssue> issues = new ArrayList<>();
        ListingRules.check(toCheck(content, product, kinds), rules).stream()
                .map(ListingIssue::of)
                .forEach(issues::add);
        issues.addAll(goneVariants(content, product));
        issues.addAll(AccessIssues.of(content, answer));
        return new ListingCheck(content.marketplace(), rules.version(), answer.verdict(), issues);
    }

    /** A product may change after its listing was written. */
    private static List<ListingIssue> goneVariants(ListingContent content, Product product) {
        List<String> skus =
                product.content().variants().stream().map(ProductVariant::sku).toList();
        return IntStream.range(0, content.offers().size())
                .filter(i -> !skus.contains(content.offers().get(i).sku()))
                .mapToObj(i -> new ListingIssue(
                        "/offers/" + i + "/sku",
                        "offer.variant",
                        "1",
                        Severity.ERROR,
                        new Text("商品已没有此规格。", "The product has no such variant any more."),
                        null,
                        new Text("从报价中去掉它，或在商品中恢复该规格。", "Leave the offer out, or give the product the variant back.")))
                .toList();
    }

    private static ListingToCheck toCheck(ListingContent content, Product product, Set<String> kinds) {
        return new ListingToCheck(
                content.market(),
                content.category(),
                product.content().brand(),
                content.texts().stream()
                        .map(text -> new ListingToCheck.Texts(
                                text.language(), text.title(), text.description(), text.keywords(), text.bullets()))
                        .toList(),
                content.attributes(),
                content.claims(),
                kinds,
                content.offers().stream()
                        .map(offer -> new ListingToCheck.Offer(
                                offer.sku(), offer.price(), offer.currency(), offer.minimumQuantity()))
                        .toList(),
                content.shippingWays(),
                content.dispatchDays());
    }

    private static Marketplace marketplace(ListingContent content) {
        Marketplace known = Marketplaces.of(content.marketplace());
        if (known == null) {
            throw new IllegalStateException("the marketplace " + content.marketplace() + " is no longer in the table");
        }
        return known;
    }
}
