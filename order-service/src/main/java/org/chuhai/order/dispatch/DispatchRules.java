package org.chuhai.order.dispatch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.chuhai.order.codetable.CountryCode;
import org.jspecify.annotations.Nullable;

/** Whether goods under a waybill are those that an order expects. Plain comparison: nothing is looked up, nothing is kept. */
final class DispatchRules {

    private DispatchRules() {}

    /** Every datum once, in the order of {@link DispatchDatum}. */
    static List<DispatchCheck> checks(ExpectedGoods order, TravellingGoods waybill, DispatchShare share) {
        return List.of(
                seller(order.sellerCode(), waybill.sellerCodes()),
                orderNo(order.orderNo(), waybill.orderNo()),
                country(order.country(), waybill.country()),
                amount(
                        DispatchDatum.PACKAGES,
                        order.packages() == null ? null : BigDecimal.valueOf(order.packages()),
                        BigDecimal.valueOf(waybill.packages()),
                        share.everything(),
                        BigDecimal.valueOf(share.earlierPackages())),
                amount(
                        DispatchDatum.GROSS_WEIGHT,
                        order.grossWeightKg(),
                        waybill.grossWeightKg(),
                        share.everything(),
                        share.earlierWeightKg()));
    }

    private static DispatchCheck seller(String code, List<String> told) {
        if (told.isEmpty()) {
            return DispatchCheck.notTold(DispatchDatum.SELLER, code, null);
        }
        String written = String.join(" / ", told);
        return switch (FirmCodes.compare(code, told)) {
            case AGREES -> DispatchCheck.agrees(DispatchDatum.SELLER, code, written);
            case DIFFERS -> DispatchCheck.differs(DispatchDatum.SELLER, code, written);
            case NOT_TOLD -> DispatchCheck.incomparable(DispatchDatum.SELLER, code, written);
        };
    }

    /** Platforms tell upper from lower case. */
    private static DispatchCheck orderNo(String number, @Nullable String told) {
        if (told == null || told.isBlank()) {
            return DispatchCheck.notTold(DispatchDatum.ORDER_NO, number, null);
        }
        return number.equals(told)
                ? DispatchCheck.agrees(DispatchDatum.ORDER_NO, number, told)
                : DispatchCheck.differs(DispatchDatum.ORDER_NO, number, told);
    }

    /** Carriers write countries by several tables; only ISO 3166-1 alpha-3 is compared. */
    private static DispatchCheck country(@Nullable String country, @Nullable String told) {
        if (country == null || told == null || told.isBlank()) {
            return DispatchCheck.notTold(DispatchDatum.DESTINATION_COUNTRY, country, told);
        }
        if (!CountryCode.exists(told.toUpperCase(Locale.ROOT))) {
            return DispatchCheck.incomparable(DispatchDatum.DESTINATION_COUNTRY, country, told);
        }
        return country.equalsIgnoreCase(told)
                ? DispatchCheck.agrees(DispatchDatum.DESTINATION_COUNTRY, country, told)
                : DispatchCheck.differs(DispatchDatum.DESTINATION_COUNTRY, country, told);
    }

    /** The same when everything leaves at once; of parts, all together not more than is expected. */
    private static DispatchCheck amount(
            DispatchDatum datum,
            @Nullable BigDecimal expected,
            BigDecimal told,
            boolean everything,
            BigDecimal earlier) {
        if (expected == null) {
            return DispatchCheck.notTold(datum, null, told.toPlainString());
        }
        String ofOrder = expected.toPlainString();
        String ofWaybill = told.toPlainString();
        if (everything) {
            return expected.compareTo(told) == 0
                    ? DispatchCheck.agrees(datum, ofOrder, ofWaybill)
                    : DispatchCheck.differs(datum, ofOrder, ofWaybill);
        }
        BigDecimal together = earlier.add(told);
        return DispatchCheck.ofPart(
                datum,
                ofOrder,
                ofWaybill,
                together.toPlainString(),
                together.compareTo(expected) > 0 ? CheckResult.DIFFERS : CheckResult.AGREES);
    }
}
