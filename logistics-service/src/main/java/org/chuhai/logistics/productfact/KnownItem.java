package org.chuhai.logistics.productfact;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of an item of a shop, and whether the catalogue tells it. */
@Entity
@Table(name = "product_fact")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it loads.
class KnownItem {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "item_no")
    private String itemNo;

    @Column(name = "product_id")
    private @Nullable UUID productId;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "hs_code")
    private String hsCode;

    @Column(name = "declared_elements")
    private @Nullable String declaredElements;

    @Column(name = "legal_unit_1")
    private @Nullable String legalUnit1;

    @Column(name = "legal_unit_2")
    private @Nullable String legalUnit2;

    @Column(name = "net_weight_kg")
    private @Nullable BigDecimal netWeightKg;

    private @Nullable String origin;

    @Column(name = "producer_code")
    private @Nullable String producerCode;

    @Column(name = "producer_name")
    private @Nullable String producerName;

    @Column(name = "ciq_code")
    private @Nullable String ciqCode;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected KnownItem() {}

    /** An item of which nothing was known. */
    static KnownItem of(UUID shop, String itemNo, PutProductFact content, Instant at) {
        KnownItem item = new KnownItem();
        item.id = UuidCreator.getTimeOrderedEpoch();
        item.shopId = shop;
        item.itemNo = itemNo;
        item.createdAt = at;
        item.put(content, at);
        return item;
    }

    /** Replaces all that is known. */
    void put(PutProductFact content, Instant at) {
        nameZh = content.name().zh();
        nameEn = content.name().en();
        hsCode = content.hsCode();
        declaredElements = content.declaredElements();
        List<String> units = content.legalUnits() == null ? List.of() : content.legalUnits();
        legalUnit1 = units.isEmpty() ? null : units.getFirst();
        legalUnit2 = units.size() < 2 ? null : units.getLast();
        netWeightKg = content.netWeightKg();
        origin = content.origin();
        PutProductFact.Producer producer = content.producer();
        producerCode = producer == null ? null : producer.code();
        producerName = producer == null ? null : producer.name();
        ciqCode = content.ciqCode();
        updatedAt = at;
    }

    /** From now on this product of the catalogue tells what it is. */
    void follow(UUID product) {
        productId = product;
    }

    /** The catalogue does not tell it any more: it stays as it was told last. */
    void unfollow(Instant at) {
        productId = null;
        updatedAt = at;
    }

    /** All that is known, in the form in which it is put. */
    PutProductFact content() {
        List<String> units = Stream.of(legalUnit1, legalUnit2)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
        return new PutProductFact(
                new PutProductFact.Name(nameZh, nameEn),
                hsCode,
                declaredElements,
                units,
                netWeightKg,
                origin,
                producerCode == null || producerName == null
                        ? null
                        : new PutProductFact.Producer(producerCode, producerName),
                ciqCode);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID shopId() {
        return shopId;
    }

    String itemNo() {
        return itemNo;
    }

    boolean isFollowed() {
        return productId != null;
    }

    /** Whether this product of the catalogue told it last. */
    boolean isOf(UUID product) {
        return product.equals(productId);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
