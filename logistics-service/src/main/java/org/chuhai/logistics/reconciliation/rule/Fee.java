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

    boolean isInPrice(DealTerms terms) {
        return switch (this) {
            case FREIGHT -> terms.priceContainsFreight();
            case INSURANCE -> terms.priceContainsInsurance();
        };
    }
}
