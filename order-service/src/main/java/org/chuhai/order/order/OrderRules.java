package org.chuhai.order.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.order.codetable.CountryCode;
import org.chuhai.order.codetable.CurrencyInUse;
import org.chuhai.order.codetable.CustomsUnit;
import org.chuhai.order.codetable.Incoterm;
import org.chuhai.order.codetable.TradeMode;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The rules of an order's content that look at more than one field or into a code table. */
final class OrderRules {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private OrderRules() {}

    /** Every rule that the content breaks. */
    static List<FieldError> broken(OrderContent content) {
        List<FieldError> errors = new ArrayList<>();
        checkParties(content, errors);
        if (content.incoterm() != null && Incoterm.of(content.incoterm()) == null) {
            errors.add(unknown("/incoterm", "不是 2020 年版贸易术语", "is no rule of Incoterms 2020"));
        }
        if (content.placedAt() != null
                && (content.placedAt().isBefore(EARLIEST) || !content.placedAt().isBefore(LATEST))) {
            errors.add(FieldError.inBody(
                    "/placedAt", "OUT_OF_RANGE", new Text("应在 2000 年至 2099 年之间", "must be in the years 2000 to 2099")));
        }
        CurrencyInUse currency = CurrencyInUse.of(content.currency());
        if (currency == null) {
            errors.add(unknown("/currency", "不是现行货币代码", "is no currency that a country pays with"));
        }
        checkLines(content, currency, errors);
        return errors;
    }

    /** The rules of one line, which stands at the pointer and shall have the number. */
    static void checkLine(
            String pointer, int no, OrderLineContent line, @Nullable CurrencyInUse currency, List<FieldError> errors) {
        if (line.no() != null && line.no() != no) {
            errors.add(FieldError.inBody(
                    pointer + "/no",
                    "OUT_OF_ORDER",
                    new Text("应为 " + no + "：行号从 1 起连续", "must be " + no + ": lines are numbered from 1 without gaps")));
        }
        if (CustomsUnit.of(line.unit()) == null) {
            errors.add(unknown(pointer + "/unit", "计量单位代码表中没有此代码", "is no code of a customs unit"));
        }
        if (currency != null && isCountable(line)) {
            checkTotal(pointer + "/total", line, Figures.total(line.quantity(), line.unitPrice(), currency), errors);
        }
    }

    static void checkCountry(String pointer, String country, List<FieldError> errors) {
        if (!CountryCode.exists(country)) {
            errors.add(unknown(pointer, "国别代码表中没有此代码", "is no code of a country, ISO 3166-1 alpha-3"));
        } else if (CountryCode.CHINA.equals(country)) {
            errors.add(FieldError.inBody(
                    pointer, "NOT_ABROAD", new Text("出口订单的买方与收货人应在境外", "must be abroad: the order is exported")));
        }
    }

    private static void checkParties(OrderContent content, List<FieldError> errors) {
        TradeMode mode = TradeMode.of(content.mode());
        if (mode == null) {
            errors.add(unknown("/mode", "没有此监管方式的订单", "is no trade mode of orders"));
        } else if (!mode.privateBuyer() && content.buyer().naturalPerson()) {
            errors.add(FieldError.inBody(
                    "/buyer/naturalPerson",
                    "PRIVATE_BUYER",
                    new Text(
                            "监管方式 " + mode.code() + " 的买方应为企业",
                            "must be false: trade mode " + mode.code() + " sells to enterprises")));
        }
        if (!FirmCode.NONE.equals(content.platform().code())) {
            add(FirmCode.mistake("/platform/code", content.platform().code()), errors);
        }
        add(FirmCode.mistake("/seller/code", content.seller().code()), errors);
        checkCountry("/buyer/country", content.buyer().country(), errors);
        if (content.consignee() != null) {
            checkCountry("/consignee/country", content.consignee().country(), errors);
        }
    }

    private static void checkLines(OrderContent content, @Nullable CurrencyInUse currency, List<FieldError> errors) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < content.lines().size(); i++) {
            OrderLineContent line = content.lines().get(i);
            checkLine("/lines/" + i, i + 1, line, currency, errors);
            if (currency != null) {
                sum = sum.add(Figures.total(line.quantity(), line.unitPrice(), currency));
            }
        }
        if (currency == null || !content.lines().stream().allMatch(OrderRules::isCountable)) {
            return;
        }
        if (content.goodsValue() != null && content.goodsValue().compareTo(sum) != 0) {
            errors.add(FieldError.inBody(
                    "/goodsValue",
                    "WRONG_SUM",
                    new Text(
                            "应为各行总价之和 " + sum.toPlainString() + "；可不填，由服务计算",
                            "must be the sum of the lines' totals, " + sum.toPlainString()
                                    + "; leave it out to have it computed")));
        }
        if (!Figures.fits(sum)) {
            errors.add(tooLarge("/lines", "各行总价之和", "the sum of the lines' totals"));
        }
    }

    private static void checkTotal(String pointer, OrderLineContent line, BigDecimal right, List<FieldError> errors) {
        if (line.total() != null && line.total().compareTo(right) != 0) {
            errors.add(FieldError.inBody(
                    pointer,
                    "WRONG_PRODUCT",
                    new Text(
                            "应为数量乘以单价并四舍五入至货币最小单位：" + right.toPlainString() + "；可不填，由服务计算",
                            "must be quantity times price, rounded half up to the currency's minor unit: "
                                    + right.toPlainString() + "; leave it out to have it computed")));
        } else if (right.signum() == 0) {
            errors.add(FieldError.inBody(
                    pointer, "POSITIVE", new Text("数量乘以单价四舍五入后为 0", "is nothing: quantity times price rounds to 0")));
        } else if (!Figures.fits(right)) {
            errors.add(tooLarge(pointer, "数量乘以单价", "quantity times price"));
        }
    }

    /** Whether quantity and price keep their own rules; what follows from a broken one is no mistake of its own. */
    private static boolean isCountable(OrderLineContent line) {
        return line.quantity().signum() > 0
                && line.unitPrice().signum() > 0
                && Figures.fits(line.quantity())
                && Figures.fits(line.unitPrice());
    }

    static FieldError tooLarge(String pointer, String zh, String en) {
        return FieldError.inBody(
                pointer,
                "TOO_LARGE",
                new Text(
                        zh + "超过 " + CustomsLimits.INTEGER_DIGITS + " 位整数",
                        en + " has more than " + CustomsLimits.INTEGER_DIGITS + " integer digits"));
    }

    private static FieldError unknown(String pointer, String zh, String en) {
        return FieldError.inBody(pointer, FieldError.UNKNOWN, new Text(zh, en));
    }

    private static void add(@Nullable FieldError error, List<FieldError> errors) {
        if (error != null) {
            errors.add(error);
        }
    }
}
