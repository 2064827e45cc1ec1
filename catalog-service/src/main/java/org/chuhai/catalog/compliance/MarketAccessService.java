package org.chuhai.catalog.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuhai.catalog.compliance.access.AccessAnswer;
import org.chuhai.catalog.compliance.access.AccessQuestion;
import org.chuhai.catalog.compliance.access.HeldCertificate;
import org.chuhai.catalog.compliance.access.MarketAccess;
import org.chuhai.catalog.product.Product;
import org.chuhai.catalog.product.Products;
import org.chuhai.catalog.shop.Shops;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.jspecify.annotations.Nullable;

/** Whether goods may be offered in a market. */
@ApplicationScoped
public class MarketAccessService {

    private final Certificates certificates;
    private final Products products;
    private final Shops shops;
    private final ContentRules rules;
    private final Today today;

    MarketAccessService(Certificates certificates, Products products, Shops shops, ContentRules rules, Today today) {
        this.certificates = certificates;
        this.products = products;
        this.shops = shops;
        this.rules = rules;
        this.today = today;
    }

    @Transactional
    MarketAccessView check(CheckMarketAccess question) {
        rules.check(question, MarketAccessRules::broken);
        UUID shop = question.shopId();
        if (shops.findByIdOptional(shop).isEmpty()) {
            throw CommonProblem.invalid(List.of(MarketAccessRules.unknown("/shopId")));
        }
        String code = question.hsCode() == null
                ? product(shop, question.productId()).content().hsCode()
                : question.hsCode();
        AccessAnswer answer =
                answer(shop, question.productId(), code, question.market(), question.claims(), question.confirmed());
        return MarketAccessView.of(question.market(), today.day(), answer);
    }

    /**
     * The answer of today, in the transaction of the caller, who has made sure that it sees the shop.
     *
     * @param product null for goods that are no product yet
     * @param confirmed ids of the requirements that the seller confirms
     */
    public AccessAnswer answer(
            UUID shop,
            @Nullable UUID product,
            String hsCode,
            String market,
            Collection<String> claims,
            Collection<String> confirmed) {
        LocalDate day = today.day();
        return MarketAccess.check(
                new AccessQuestion(
                        market,
                        hsCode,
                        Set.copyOf(claims),
                        Set.copyOf(confirmed),
                        certificates.held(shop, product),
                        day),
                MarketRequirements.all());
    }

    /** The kinds of certificates of the product that are valid today. */
    public Set<String> kindsHeld(UUID shop, UUID product) {
        LocalDate day = today.day();
        return certificates.held(shop, product).stream()
                .filter(certificate -> !day.isBefore(certificate.validFrom()) && !day.isAfter(certificate.validTo()))
                .map(HeldCertificate::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Product product(UUID shop, @Nullable UUID id) {
        return products.find("id = ?1 and shopId = ?2", id, shop)
                .firstResultOptional()
                .orElseThrow(() -> CommonProblem.invalid(List.of(MarketAccessRules.unknown("/productId"))));
    }
}
