package org.chuhai.order.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The rules of a change's content that ask what the order is. */
final class OrderChangeRules {

    private OrderChangeRules() {}

    static List<FieldError> broken(Order order, ChangeConsignee command) {
        List<FieldError> errors = new ArrayList<>();
        OrderRules.checkCountry("/consignee/country", command.consignee().country(), errors);
        checkReason(order, command.reason(), errors);
        return errors;
    }

    static List<FieldError> broken(Order order, int no, ChangeOrderLine command) {
        List<FieldError> errors = new ArrayList<>();
        OrderLineContent line = command.line();
        OrderRules.checkLine("/line", no, line, order.terms().money(), errors);
        OrderLine before = order.line(no);
        BigDecimal gone = before.shipped().add(before.cancelled());
        if (order.state() != OrderState.CANCELLED && line.quantity().compareTo(gone) < 0) {
            errors.add(FieldError.inBody(
                    "/line/quantity",
                    "BELOW_SHIPPED",
                    new Text(
                            "不得少于已发货的 " + gone.toPlainString(),
                            "must not be below " + gone.toPlainString() + ", which is shipped")));
        }
        if (order.state() == OrderState.CONFIRMED && line.hsCode() == null) {
            errors.add(FieldError.inBody(
                    "/line/hsCode",
                    FieldError.REQUIRED,
                    new Text("已确认的订单需要商品编号", "a confirmed order needs a commodity code")));
        }
        BigDecimal sum = order.goodsValue()
                .subtract(before.total())
                .add(Figures.total(
                        line.quantity(), line.unitPrice(), order.terms().money()));
        if (!Figures.fits(sum)) {
            errors.add(OrderRules.tooLarge("/line", "各行总价之和", "the sum of the lines' totals"));
        }
        checkReason(order, command.reason(), errors);
        return errors;
    }

    /** What left or arrived: lines that there are, each once, and no more than there is of them. */
    static List<FieldError> broken(Order order, List<ShippedLine> moved, Function<OrderLine, BigDecimal> most) {
        List<FieldError> errors = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        if (moved.isEmpty()) {
            errors.add(FieldError.inBody("/lines", FieldError.REQUIRED, new Text("至少需要一行", "needs at least one line")));
        }
        for (int i = 0; i < moved.size(); i++) {
            ShippedLine one = moved.get(i);
            if (!order.hasLine(one.no())) {
                errors.add(FieldError.inBody(
                        "/lines/" + i + "/no", FieldError.UNKNOWN, new Text("订单没有此行", "is no line of the order")));
            } else if (!seen.add(one.no())) {
                errors.add(FieldError.inBody("/lines/" + i + "/no", "DUPLICATE", new Text("行号重复", "is there twice")));
            } else {
                checkQuantity("/lines/" + i + "/quantity", one.quantity(), most.apply(order.line(one.no())), errors);
            }
        }
        return errors;
    }

    /** Refuses, where there is a mistake. */
    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw CommonProblem.invalid(errors);
        }
    }

    private static void checkQuantity(String pointer, BigDecimal quantity, BigDecimal most, List<FieldError> errors) {
        if (quantity.signum() <= 0
                || quantity.stripTrailingZeros().scale() > CustomsLimits.FRACTION_DIGITS
                || quantity.compareTo(most) > 0) {
            errors.add(FieldError.inBody(
                    pointer,
                    "OUT_OF_RANGE",
                    new Text(
                            "应大于 0、不超过 " + most.toPlainString() + "，且最多 5 位小数",
                            "must be above 0, at most " + most.toPlainString() + ", with five decimals at most")));
        }
    }

    private static void checkReason(Order order, @Nullable String reason, List<FieldError> errors) {
        if (order.state() == OrderState.CONFIRMED && reason == null) {
            errors.add(FieldError.inBody(
                    "/reason",
                    FieldError.REQUIRED,
                    new Text("已确认的订单更改时须说明原因", "a change of a confirmed order needs a reason")));
        }
    }
}
