package org.chuhai.order.listing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The newest that was told of a listing. */
@Entity
@Table(name = "listing")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills it, and reads what the queries name.
public class Listing {

    @Id
    private UUID id;

    @Column(name = "shop_id")
    private UUID shopId;

    @Column(name = "published")
    private boolean published;

    @ElementCollection
    @CollectionTable(name = "listing_goods", joinColumns = @JoinColumn(name = "listing_id"))
    @OrderColumn(name = "position")
    private List<GoodsOfShop> goods;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Listing() {}

    /** One that nothing was told of before. */
    static Listing of(UUID shop, ToldListing told) {
        Listing listing = new Listing();
        listing.id = told.id();
        listing.shopId = shop;
        listing.goods = new ArrayList<>();
        return listing;
    }

    /** Takes what is newer than all that it shows. */
    void hear(ToldListing told, boolean isPublished, Instant at) {
        published = isPublished;
        toldAt = at;
        goods.clear();
        told.offers().stream()
                .map(offer -> new ListedGoods(
                        offer.sku(), offer.name().zh(), told.hsCode(), offer.unit(), offer.price(), offer.currency()))
                .forEach(offered -> goods.add(new GoodsOfShop(shopId, offered)));
    }

    /** Whether buyers find it now. */
    public boolean isPublished() {
        return published;
    }

    /** The article with this number; empty where the listing offers none. */
    public Optional<ListedGoods> goods(String sku) {
        return goods().stream().filter(offered -> offered.sku().equals(sku)).findFirst();
    }

    /** The numbers of all articles. */
    public List<String> skus() {
        return goods().stream().map(ListedGoods::sku).toList();
    }

    UUID id() {
        return id;
    }

    private List<ListedGoods> goods() {
        return goods.stream().map(GoodsOfShop::content).toList();
    }
}
