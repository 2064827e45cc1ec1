package org.chuhai.catalog.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chuhai.catalog.codetable.Claim;
import org.chuhai.catalog.codetable.CurrencyInUse;
import org.chuhai.catalog.codetable.CustomsUnit;
import org.chuhai.catalog.codetable.LanguageCode;
import org.chuhai.catalog.codetable.Market;
import org.chuhai.catalog.compliance.Confirmations;
import org.chuhai.catalog.marketplace.Marketplaces;
import org.chuhai.catalog.product.Product;
import org.chuhai.catalog.product.ProductVariant;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The rules of a listing's content that hold in a draft too: codes are known, the variants are the product's. */
final class ListingContentRules {

    private ListingContentRules() {}

    /**
     * Every rule that the content breaks.
     *
     * @param product which the content names; null where the shop has no such product
     */
    static List<FieldError> broken(ListingContent content, @Nullable Product product) {
        List<FieldError> errors = new ArrayList<>();
        if (product == null) {
            errors.add(unknown("/productId", "店铺没有此商品", "is no product of the shop"));
        }
        if (Marketplaces.of(content.marketplace()) == null) {
            errors.add(unknown("/marketplace", "没有此平台", "is no marketplace of this service"));
        }
        if (!Market.exists(content.market())) {
            errors.add(unknown("/market", "市场代码表中没有此代码", "is no market: a country by ISO 3166-1 alpha-3, or EU"));
        }
        List<String> languages =
                content.texts().stream().map(ListingText::language).toList();
        known("/texts/", "/language", languages, LanguageCode::exists, "语言代码表中没有此代码", "is no language", errors);
        once("/texts/", "/language", languages, errors);
        known(
                "/claims/",
                "",
                content.claims(),
                claim -> Claim.of(claim) != null,
                "声明代码表中没有此代码",
                "is no claim of this service",
                errors);
        once("/claims/", "", content.claims(), errors);
        errors.addAll(Confirmations.broken(content.market(), content.confirmed()));
        once("/confirmed/", "", content.confirmed(), errors);
        once("/shippingWays/", "", content.shippingWays(), errors);
        List<String> skus = content.offers().stream().map(ListingOffer::sku).toList();
        if (product != null) {
            Set<String> offered = new HashSet<>(product.content().variants().stream()
                    .map(ProductVariant::sku)
                    .toList());
            known("/offers/", "/sku", skus, offered::contains, "商品没有此规格", "is no variant of the product", errors);
        }
        once("/offers/", "/sku", skus, errors);
        known(
                "/offers/",
                "/currency",
                content.offers().stream().map(ListingOffer::currency).toList(),
                currency -> CurrencyInUse.of(currency) != null,
                "不是现行货币代码",
                "is no currency that a country pays with",
                errors);
        for (int i = 0; i < content.offers().size(); i++) {
            String unit = content.offers().get(i).unit();
            if (unit != null && CustomsUnit.of(unit) == null) {
                errors.add(unknown("/offers/" + i + "/unit", "计量单位代码表中没有此代码", "is no code of a customs unit"));
            }
        }
        return errors;
    }

    private static void known(
            String pointer,
            String member,
            List<String> codes,
            Predicate<String> known,
            String zh,
            String en,
            List<FieldError> errors) {
        for (int i = 0; i < codes.size(); i++) {
            if (!known.test(codes.get(i))) {
                errors.add(unknown(pointer + i + member, zh, en));
            }
        }
    }

    private static void once(String pointer, String member, List<String> texts, List<FieldError> errors) {
        Set<String> before = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!before.add(texts.get(i))) {
                errors.add(FieldError.inBody(pointer + i + member, "REPEATED", new Text("重复出现", "is there already")));
            }
        }
    }

    private static FieldError unknown(String pointer, String zh, String en) {
        return FieldError.inBody(pointer, FieldError.UNKNOWN, new Text(zh, en));
    }
}
