package org.chuhai.logistics.ceb;

import java.util.List;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.logistics.xmlmessage.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The order of message CEB303. It has no buyer, packages, weight or incoterm; its prices are FOB. Its appTime is the time
 * of the submission and says nothing about when the order was made.
 */
final class CebOrder {

    private CebOrder() {}

    /** An {@link Order} has one currency. */
    static void check(Structure order, Violations violations) {
        String currency = order.part("OrderHead").optional("currency");
        if (currency == null) {
            return;
        }
        for (Structure line : order.parts("OrderList")) {
            Structure.Value own = line.value("currency");
            if (own != null && !own.text().equals(currency)) {
                violations.add(
                        own.position(), own.where(), Rule.NOT_AN_ALLOWED_VALUE, otherCurrency(own.text(), currency));
            }
        }
    }

    private static Text otherCurrency(String own, String head) {
        return new Text(
                "商品行币制（currency）必须与表头一致，表头为 " + Wording.zhQuoted(head) + "，此行为 " + Wording.zhQuoted(own),
                "the line's currency must be the head's, which is " + Wording.quoted(head) + ", not "
                        + Wording.quoted(own));
    }

    static Order of(Structure order) {
        Structure head = order.part("OrderHead");
        List<OrderLine> lines =
                order.parts("OrderList").stream().map(CebOrder::line).toList();
        return new Order(
                head.text("orderNo"),
                head.text("orderType"),
                null,
                new Party(head.text("ebpCode"), null, head.text("ebpName")),
                new Party(head.text("ebcCode"), null, head.text("ebcName")),
                null,
                null,
                head.text("currency"),
                head.amount("goodsValue"),
                head.amount("freight"),
                null,
                null,
                null,
                null,
                lines);
    }

    private static OrderLine line(Structure line) {
        return new OrderLine(
                line.count("gnum"),
                line.text("itemNo"),
                line.text("itemName"),
                null,
                line.amount("qty"),
                line.text("unit"),
                line.amount("price"),
                line.amount("totalPrice"));
    }

    static Structure structure(Order order, CebSubmission submission, CebDraft draft) {
        draft.codes().mustBeFob(order.incoterm(), "/incoterm", draft);
        Structure.Builder head = submission
                .head()
                .put("orderType", order.orderType(), "/orderType")
                .put("orderNo", order.orderNo(), "/orderNo");
        CebDraft.party(head, "ebp", order.platform(), "/platform");
        CebDraft.party(head, "ebc", order.seller(), "/seller");
        head.put("goodsValue", order.goodsValue(), "/goodsValue");
        head.put("freight", order.freight(), "/freight");
        draft.currency(head, "currency", order.currency(), "/currency");
        Structure.Builder document =
                Structure.builder().add("OrderHead", head.build()).from("OrderList", "/lines");
        for (int i = 0; i < order.lines().size(); i++) {
            document.add(
                    "OrderList",
                    structure(order.lines().get(i), "/lines/" + i, head.build().optional("currency")));
        }
        return document.build();
    }

    private static Structure structure(OrderLine line, String pointer, @Nullable String currency) {
        Structure.Builder into = Structure.builder();
        into.put("gnum", line.no(), pointer + "/no");
        into.put("itemNo", line.itemNo(), pointer + "/itemNo");
        into.put("itemName", line.name(), pointer + "/name");
        into.put("unit", line.unit(), pointer + "/unit");
        into.put("currency", currency, "/currency");
        into.put("qty", line.quantity(), pointer + "/quantity");
        into.put("price", line.unitPrice(), pointer + "/unitPrice");
        into.put("totalPrice", line.total(), pointer + "/total");
        return into.build();
    }
}
