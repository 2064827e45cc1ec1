package org.chuhai.order.order;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.order.codetable.Incoterm;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What a draft may lack and a confirmed order has: all that the customs order and the dispatch of the goods ask for. */
final class OrderCompleteness {

    private OrderCompleteness() {}

    /** Every member that is missing, where the order has it. */
    static List<FieldError> missing(Order order) {
        OrderTerms terms = order.terms();
        List<FieldError> missing = new ArrayList<>();
        require("/consignee", terms.consignee(), "收货人", "a consignee", missing);
        require("/incoterm", terms.incoterm(), "贸易术语", "an Incoterms rule", missing);
        require("/incotermPlace", terms.incotermPlace(), "贸易术语的指定地点", "the rule's named place", missing);
        require("/freight", terms.freight(), "运费", "the freight, 0 where there is none", missing);
        if (sellerInsures(terms)) {
            require("/insurance", terms.insurance(), "保险费（CIF、CIP 由卖方投保）", "the insurance under CIF and CIP", missing);
        }
        require("/packages", terms.packages(), "包裹件数", "the number of packages", missing);
        require("/grossWeightKg", terms.grossWeightKg(), "毛重", "the gross weight", missing);
        require("/placedAt", terms.placedAt(), "下单时间", "the time when it was placed", missing);
        for (OrderLine line : order.lines()) {
            require("/lines/" + (line.no() - 1) + "/hsCode", line.hsCode(), "商品编号", "a commodity code", missing);
        }
        return missing;
    }

    private static boolean sellerInsures(OrderTerms terms) {
        Incoterm rule = terms.incoterm() == null ? null : Incoterm.of(terms.incoterm());
        return rule != null && rule.sellerInsures();
    }

    private static void require(
            String pointer, @Nullable Object value, String zh, String en, List<FieldError> missing) {
        if (value == null) {
            missing.add(FieldError.inBody(
                    pointer, FieldError.REQUIRED, new Text("确认前需要" + zh, "the confirmation needs " + en)));
        }
    }
}
