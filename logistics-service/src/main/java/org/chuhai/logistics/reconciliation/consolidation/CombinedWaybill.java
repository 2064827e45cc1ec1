package org.chuhai.logistics.reconciliation.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.examination.Codes;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** One waybill made of all by which a declaration's goods travel: counts, weights and fees as sums. */
final class CombinedWaybill {

    private static final long MOST_PACKAGES = 999_999_999;

    private final List<Presented<Waybill>> waybills;
    private final Presented<Waybill> presented;

    CombinedWaybill(List<Presented<Waybill>> waybills) {
        this.waybills = waybills;
        Presented<Waybill> first = waybills.getFirst();
        presented =
                waybills.size() == 1 ? first : new Presented<>(made(first.document()), first.revision(), first.state());
    }

    Presented<Waybill> presented() {
        return presented;
    }

    /** Fees in several currencies have no sum. */
    boolean hasOneCurrency(CodeTable<Currency> currencies) {
        return waybills.stream()
                        .map(waybill -> waybill.document().currency())
                        .map(code -> Codes.currencyAs(currencies, code, "A"))
                        .distinct()
                        .count()
                == 1;
    }

    @Nullable Place place(String pointer) {
        return waybills.size() > 1 ? null : new Place(waybills.getFirst(), null, pointer);
    }

    /** What each waybill has of this member, for people who wonder about a sum; null for what is no sum of several. */
    @Nullable Text addends(String field) {
        @Nullable Function<Waybill, String> member = switch (field) {
            case "packages" -> waybill -> Integer.toString(waybill.packages());
            case "grossWeightKg" -> waybill -> waybill.grossWeightKg().toPlainString();
            case "freight" -> waybill -> waybill.freight().toPlainString();
            case "insurance" -> waybill -> waybill.insurance().toPlainString();
            default -> null;
        };
        if (member == null || waybills.size() < 2) {
            return null;
        }
        String zh = waybills.stream()
                .map(waybill -> waybill.document().waybillNo() + " 为 " + member.apply(waybill.document()))
                .collect(Collectors.joining("，"));
        String en = waybills.stream()
                .map(waybill -> waybill.document().waybillNo() + " " + member.apply(waybill.document()))
                .collect(Collectors.joining(", "));
        return new Text("各运单：" + zh + "。", "The waybills: " + en + ".");
    }

    private Waybill made(Waybill first) {
        return new Waybill(
                first.waybillNo(),
                first.carrier(),
                null,
                null,
                null,
                null,
                null,
                (int) Math.min(
                        MOST_PACKAGES,
                        waybills.stream()
                                .mapToLong(one -> one.document().packages())
                                .sum()),
                sum(Waybill::grossWeightKg),
                sum(Waybill::freight),
                sum(Waybill::insurance),
                first.currency(),
                waybills.stream().map(one -> one.document().goodsInfo()).collect(Collectors.joining(";")));
    }

    private BigDecimal sum(Function<Waybill, BigDecimal> amount) {
        return waybills.stream().map(one -> amount.apply(one.document())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
