package org.chuhai.order.dispatch;

import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A datum of the order beside the same datum of the waybill.
 *
 * @param ofOrder as the order says it; null where it does not
 * @param ofWaybill as the waybill, or its shipment, says it; null where neither does
 */
record DispatchCheck(
        DispatchDatum datum,
        @Nullable String ofOrder,
        @Nullable String ofWaybill,
        CheckResult result,
        Text text) {

    static DispatchCheck agrees(DispatchDatum datum, String ofOrder, String ofWaybill) {
        Text words = datum.words();
        return new DispatchCheck(
                datum,
                ofOrder,
                ofWaybill,
                CheckResult.AGREES,
                new Text(words.zh() + "一致：" + ofWaybill, words.en() + " is the same: " + ofWaybill));
    }

    static DispatchCheck differs(DispatchDatum datum, String ofOrder, String ofWaybill) {
        Text words = datum.words();
        return new DispatchCheck(
                datum,
                ofOrder,
                ofWaybill,
                CheckResult.DIFFERS,
                new Text(
                        words.zh() + "不一致：订单 " + ofOrder + "，运单 " + ofWaybill,
                        words.en() + " differs: order " + ofOrder + ", waybill " + ofWaybill));
    }

    /** One of the two does not say it. */
    static DispatchCheck notTold(DispatchDatum datum, @Nullable String ofOrder, @Nullable String ofWaybill) {
        Text words = datum.words();
        return new DispatchCheck(
                datum,
                ofOrder,
                ofWaybill,
                CheckResult.NOT_TOLD,
                ofOrder == null
                        ? new Text("订单未说明" + words.zh(), "the order does not tell " + words.en())
                        : new Text("运单未说明" + words.zh(), "the waybill does not tell " + words.en()));
    }

    /** Both say it, each in its own kind of code. */
    static DispatchCheck incomparable(DispatchDatum datum, String ofOrder, String ofWaybill) {
        Text words = datum.words();
        return new DispatchCheck(
                datum,
                ofOrder,
                ofWaybill,
                CheckResult.NOT_TOLD,
                new Text(
                        words.zh() + "的代码种类不同，无法比较：订单 " + ofOrder + "，运单 " + ofWaybill,
                        words.en() + " is written in codes of different kinds that cannot be compared: order " + ofOrder
                                + ", waybill " + ofWaybill));
    }

    /** Of an order that leaves in parts: what leaves now and what left before are counted together. */
    static DispatchCheck ofPart(
            DispatchDatum datum, String ofOrder, String ofWaybill, String together, CheckResult result) {
        Text words = datum.words();
        boolean agrees = result == CheckResult.AGREES;
        return new DispatchCheck(
                datum,
                ofOrder,
                ofWaybill,
                result,
                new Text(
                        words.zh() + "：各批发货合计 " + together + (agrees ? "，不超过订单的 " : "，超过订单的 ") + ofOrder,
                        words.en() + ": all parts together have " + together
                                + (agrees ? ", not more than the " : ", more than the ") + ofOrder + " of the order"));
    }

    boolean differs() {
        return result == CheckResult.DIFFERS;
    }
}
