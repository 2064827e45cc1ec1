package org.chuhai.logistics.reconciliation.rule;

import java.math.BigDecimal;
import org.chuhai.logistics.codetable.DealTerms;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Waybill;
import org.jspecify.annotations.Nullable;

/** A fee that documents state in their heads. */
enum Fee {
    FREIGHT("freight"),
    INSURANCE("insurance");

    private static final String RATE = "1";
    private static final String UNIT_PRICE = "2";

    private final String field;

    Fee(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    String currencyField() {
        return field + "Currency";
    }

    String pointer() {
        return "/" + field;
    }

    String currencyPointer() {
        return "/" + currencyField();
    }

    @Nullable BigDecimal of(Order order) {
        return switch (this) {
            case FREIGHT -> order.freight();
            case INSURANCE -> order.insurance();
        };
    }

    BigDecimal of(Waybill waybill) {
        return switch (this) {
            case FREIGHT -> waybill.freight();
            case INSURANCE -> waybill.insurance();
        };
    }

    @Nullable BigDecimal of(Declaration declaration) {
        return switch (this) {
            case FREIGHT -> declaration.freight();
            case INSURANCE -> declaration.insurance();
        };
    }

    @Nullable String currencyOf(Declaration declaration) {
        return switch (this) {
            case FREIGHT -> declaration.freightCurrency();
            case INSURANCE -> declaration.insuranceCurrency();
        };
    }

    /** Whether a form states it as a percentage or by the ton, which is no amount: it is there, and nobody compares it. */
    boolean isRate(Declaration declaration) {
        String mark = switch (this) {
            case FREIGHT -> declaration.freightMark();
            case INSURANCE -> declaration.insuranceMark();
        };
        return RATE.equals(mark) || UNIT_PRICE.equals(mark);
    }

    boolean isInPrice(DealTerms terms) {
        return switch (this) {
            case FREIGHT -> terms.priceContainsFreight();
            case INSURANCE -> terms.priceContainsInsurance();
        };
    }
}
