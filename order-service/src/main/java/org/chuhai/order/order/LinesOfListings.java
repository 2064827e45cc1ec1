package org.chuhai.order.order;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.order.listing.ListedGoods;
import org.chuhai.order.listing.Listing;
import org.chuhai.order.listing.Listings;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Lines that name a listing of the shop take from it what they do not say themselves. Goods and unit are the listing's; name and
 * price may be agreed otherwise. A line that cannot be taken from its listing is refused before anything else is looked at,
 * because the rest follows from it.
 */
@Singleton
class LinesOfListings {

    private final Listings listings;

    LinesOfListings(Listings listings) {
        this.listings = listings;
    }

    /** The content with its lines complete, as far as their listings say what they lack. */
    OrderContent complete(UUID shop, OrderContent content) {
        List<OrderLineContent> lines = content.lines();
        if (lines == null || lines.stream().allMatch(line -> line == null || line.listingId() == null)) {
            return content;
        }
        Map<UUID, Listing> known = listings.of(
                shop,
                lines.stream()
                        .filter(Objects::nonNull)
                        .map(OrderLineContent::listingId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        List<FieldError> errors = new ArrayList<>();
        List<OrderLineContent> complete = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            complete.add(complete("/lines/" + i, lines.get(i), content.currency(), known, errors));
        }
        OrderChangeRules.refuse(errors);
        return content.withLines(complete);
    }

    /** The command with its line complete; what stays the listing's article stays as it was taken, whatever became of the listing. */
    ChangeOrderLine complete(Order order, int no, ChangeOrderLine command) {
        OrderLineContent line = command.line();
        UUID listing = line == null ? null : line.listingId();
        if (line == null || listing == null) {
            return command;
        }
        List<FieldError> errors = new ArrayList<>();
        OrderLine before = order.line(no);
        String currency = order.terms().currency();
        OrderLineContent complete =
                listing.equals(before.listingId()) && before.itemNo().equals(line.itemNo())
                        ? fill("/line", line, currency, taken(before, currency), errors)
                        : complete("/line", line, currency, listings.of(order.shopId(), List.of(listing)), errors);
        OrderChangeRules.refuse(errors);
        return command.withLine(complete);
    }

    private static ListedGoods taken(OrderLine line, String currency) {
        return new ListedGoods(
                line.itemNo(),
                line.name(),
                Objects.requireNonNull(line.hsCode(), "a listing has one"),
                line.unit(),
                line.unitPrice(),
                currency);
    }

    private static OrderLineContent complete(
            String pointer,
            OrderLineContent line,
            @Nullable String currency,
            Map<UUID, Listing> known,
            List<FieldError> errors) {
        if (line == null || line.listingId() == null || line.itemNo() == null) {
            return line;
        }
        Listing listing = known.get(line.listingId());
        if (listing == null) {
            errors.add(FieldError.inBody(
                    pointer + "/listingId",
                    FieldError.UNKNOWN,
                    new Text(
                            "店铺没有此商品刊登，或尚未收到其发布消息",
                            "is no listing of the shop that was published, as far as was heard")));
            return line;
        }
        if (!listing.isPublished()) {
            errors.add(FieldError.inBody(
                    pointer + "/listingId", "WITHDRAWN", new Text("此商品刊登已下架", "was withdrawn from sale")));
            return line;
        }
        ListedGoods goods = listing.goods(line.itemNo()).orElse(null);
        if (goods == null) {
            String skus = String.join(", ", listing.skus());
            errors.add(FieldError.inBody(
                    pointer + "/itemNo",
                    FieldError.UNKNOWN,
                    new Text("此刊登没有该货号；现有：" + skus, "is no article of the listing, which offers " + skus)));
            return line;
        }
        return fill(pointer, line, currency, goods, errors);
    }

    private static OrderLineContent fill(
            String pointer,
            OrderLineContent line,
            @Nullable String currency,
            ListedGoods goods,
            List<FieldError> errors) {
        mustBe(pointer + "/hsCode", line.hsCode(), goods.hsCode(), errors);
        mustBe(pointer + "/unit", line.unit(), goods.unit(), errors);
        if (line.unitPrice() == null && currency != null && !goods.currency().equals(currency)) {
            errors.add(FieldError.inBody(
                    pointer + "/unitPrice",
                    "OTHER_CURRENCY",
                    new Text(
                            "刊登价格的币种为 " + goods.currency() + "，订单为 " + currency + "：请填写单价",
                            "must be said: the listing's price is in " + goods.currency() + ", the order is in "
                                    + currency)));
        }
        return line.filledFrom(goods);
    }

    private static void mustBe(String pointer, @Nullable String said, String listed, List<FieldError> errors) {
        if (said != null && !said.equals(listed)) {
            errors.add(FieldError.inBody(
                    pointer,
                    "DIFFERS",
                    new Text(
                            "应与刊登一致：" + listed + "；可不填",
                            "must be the listing's, " + listed + "; leave it out to take it")));
        }
    }
}
