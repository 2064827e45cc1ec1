package org.chuhai.catalog.product;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.catalog.wording.BilingualName;
import org.chuhai.catalog.wording.TextListJson;
import org.chuhai.catalog.wording.TextMapJson;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Goods of one kind that a shop sells, in one form or in several. */
@Entity
@Table(name = "product")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
public class Product {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private ProductState state;

    @Embedded
    private BilingualName name;

    @Column(name = "plain_name_zh")
    private String plainNameZh;

    @Column(name = "plain_name_en")
    private @Nullable String plainNameEn;

    @Column(name = "brand")
    private @Nullable String brand;

    @Column(name = "hs_code")
    private String hsCode;

    @Column(name = "declared_elements")
    private @Nullable String declaredElements;

    @Column(name = "origin")
    private String origin;

    @Column(name = "legal_units")
    @Convert(converter = TextListJson.class)
    private List<String> legalUnits;

    @Column(name = "sales_unit")
    private String salesUnit;

    @Column(name = "shelf_life_days")
    private @Nullable Integer shelfLifeDays;

    @Column(name = "lot_traceable")
    private boolean lotTraceable;

    @Column(name = "attributes")
    @Convert(converter = TextMapJson.class)
    private Map<String, String> attributes;

    @Column(name = "options")
    @Convert(converter = OptionListJson.class)
    private List<ProductOption> options;

    @ElementCollection
    @CollectionTable(name = "product_variant", joinColumns = @JoinColumn(name = "product_id"))
    @OrderColumn(name = "position")
    private List<VariantOfShop> variants;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Product() {}

    /** An active product of the shop. */
    static Product create(UUID shop, ProductContent content, Instant at) {
        Product product = new Product();
        product.id = UuidCreator.getTimeOrderedEpoch();
        product.shopId = shop;
        product.state = ProductState.ACTIVE;
        product.createdAt = at;
        product.take(content, at);
        return product;
    }

    /** Only an active product. */
    void replace(ProductContent content, Instant at) {
        must(ProductAction.REPLACE);
        take(content, at);
    }

    /** Only an active product; it never comes back. */
    void archive(Instant at) {
        must(ProductAction.ARCHIVE);
        state = ProductState.ARCHIVED;
        updatedAt = at;
    }

    /** Refuses, where the state does not allow the action. */
    void must(ProductAction action) {
        Text reason = ProductLifeCycle.refusal(state, action);
        if (reason != null) {
            throw ProductProblem.stateRefuses(state, reason);
        }
    }

    private void take(ProductContent content, Instant at) {
        name = content.name();
        plainNameZh = String.valueOf(PlainName.of(name.zh()));
        plainNameEn = PlainName.of(name.en());
        brand = content.brand();
        hsCode = content.hsCode();
        declaredElements = content.declaredElements();
        origin = content.origin();
        legalUnits = List.copyOf(content.legalUnits());
        salesUnit = content.salesUnit();
        shelfLifeDays = content.shelfLifeDays();
        lotTraceable = content.lotTraceable();
        attributes = content.attributes();
        options = List.copyOf(content.options());
        // Another list: the database removes the old variants before it takes the new ones, whose numbers may be the
        // same.
        variants = new ArrayList<>(content.variants().stream()
                .map(variant -> new VariantOfShop(shopId, variant))
                .toList());
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID shopId() {
        return shopId;
    }

    public ProductState state() {
        return state;
    }

    /** All that it says. */
    public ProductContent content() {
        return new ProductContent(
                name,
                brand,
                hsCode,
                declaredElements,
                origin,
                legalUnits,
                salesUnit,
                shelfLifeDays,
                lotTraceable,
                attributes,
                options,
                variants.stream().map(VariantOfShop::content).toList());
    }

    BilingualName name() {
        return name;
    }

    @Nullable String brand() {
        return brand;
    }

    String hsCode() {
        return hsCode;
    }

    String origin() {
        return origin;
    }

    String salesUnit() {
        return salesUnit;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
