package org.chuhai.logistics.reconciliation.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Currency;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Codes;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One waybill made of all by which a declaration's goods travel: counts, weights and fees as sums, less the packages and
 * the weight that other declarations have of it.
 */
final class CombinedWaybill {

    private static final BigDecimal MOST_PACKAGES = BigDecimal.valueOf(999_999_999);

    private final List<Presented<Waybill>> waybills;
    private final List<Presented<Declaration>> sharers;
    private final Presented<Waybill> presented;

    private CombinedWaybill(List<Presented<Waybill>> waybills, List<Presented<Declaration>> sharers) {
        this.waybills = waybills;
        this.sharers = sharers;
        Presented<Waybill> first = waybills.getFirst();
        presented = waybills.size() == 1 && sharers.isEmpty()
                ? first
                : new Presented<>(made(first.document()), first.revision(), first.state());
    }

    /** @param others declarations of the same orders, some of which may name one of the waybills too */
    static CombinedWaybill of(List<Presented<Waybill>> waybills, List<Presented<Declaration>> others) {
        Set<String> numbers = waybills.stream()
                .map(waybill -> Normal.key(waybill.document().waybillNo()))
                .collect(Collectors.toSet());
        return new CombinedWaybill(
                waybills,
                others.stream()
                        .filter(other -> names(other.document(), numbers))
                        .toList());
    }

    private static boolean names(Declaration declaration, Set<String> numbers) {
        String named = declaration.waybillNo();
        return named != null && numbers.contains(Normal.key(named));
    }

    Presented<Waybill> presented() {
        return presented;
    }

    /** Fees in several currencies have no sum, and nobody says how much of a fee is whose; null where they are judged. */
    @Nullable SkipReason whyNoFees(CodeTable<Currency> currencies) {
        boolean hasOneCurrency = waybills.stream()
                        .map(waybill -> waybill.document().currency())
                        .map(code -> Codes.currencyAs(currencies, code, "A"))
                        .distinct()
                        .count()
                == 1;
        return !hasOneCurrency ? SkipReason.CURRENCIES_DIFFER : sharers.isEmpty() ? null : SkipReason.SHARED_WAYBILL;
    }

    @Nullable Place place(String pointer) {
        boolean isMade = waybills.size() > 1
                || (!sharers.isEmpty() && (pointer.equals("/packages") || pointer.equals("/grossWeightKg")));
        return isMade ? null : new Place(waybills.getFirst(), null, pointer);
    }

    /** What each document has of this member, for people who wonder about a sum; null for what is no sum. */
    @Nullable Text addends(String field) {
        return switch (field) {
            case "packages" ->
                addends(
                        waybill -> Integer.toString(waybill.packages()),
                        declaration -> Integer.toString(declaration.packages()));
            case "grossWeightKg" ->
                addends(
                        waybill -> waybill.grossWeightKg().toPlainString(),
                        declaration -> declaration.grossWeightKg().toPlainString());
            case "freight" -> addends(waybill -> waybill.freight().toPlainString(), null);
            case "insurance" -> addends(waybill -> waybill.insurance().toPlainString(), null);
            default -> null;
        };
    }

    /** @param elsewhere what another declaration has of it; null where that is not taken off */
    private @Nullable Text addends(
            Function<Waybill, String> member, @Nullable Function<Declaration, String> elsewhere) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Presented<Waybill> waybill : waybills) {
            zh.add(waybill.document().waybillNo() + " 为 " + member.apply(waybill.document()));
            en.add(waybill.document().waybillNo() + " " + member.apply(waybill.document()));
        }
        if (elsewhere == null || sharers.isEmpty()) {
            return waybills.size() < 2
                    ? null
                    : new Text("各运单：" + String.join("，", zh) + "。", "The waybills: " + String.join(", ", en) + ".");
        }
        String others = sharers.stream()
                .map(sharer -> elsewhere.apply(sharer.document()))
                .collect(Collectors.joining(" + "));
        return new Text(
                "各运单：" + String.join("，", zh) + "；其他申报单已申报 " + others + "。",
                "The waybills: " + String.join(", ", en) + "; other declarations declare " + others + " of it.");
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
                left(
                                waybill -> BigDecimal.valueOf(waybill.packages()),
                                declaration -> BigDecimal.valueOf(declaration.packages()))
                        .min(MOST_PACKAGES)
                        .intValueExact(),
                left(Waybill::grossWeightKg, Declaration::grossWeightKg),
                sum(Waybill::freight),
                sum(Waybill::insurance),
                first.currency(),
                waybills.stream().map(one -> one.document().goodsInfo()).collect(Collectors.joining(";")));
    }

    /** What the other declarations leave of the sum. */
    private BigDecimal left(Function<Waybill, BigDecimal> carried, Function<Declaration, BigDecimal> declared) {
        return sharers.stream()
                .map(other -> declared.apply(other.document()))
                .reduce(sum(carried), BigDecimal::subtract)
                .max(BigDecimal.ZERO);
    }

    private BigDecimal sum(Function<Waybill, BigDecimal> amount) {
        return waybills.stream().map(one -> amount.apply(one.document())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
