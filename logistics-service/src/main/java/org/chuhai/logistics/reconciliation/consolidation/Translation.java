package org.chuhai.logistics.reconciliation.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.reconciliation.Correction;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.Sides;
import org.chuhai.logistics.reconciliation.examination.ActOfChange;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Leads a finding from the documents that were made for the rules to those that were filed. A correction of something
 * that was computed is not proposed: nobody can tell which of its addends is wrong.
 */
final class Translation {

    private static final String GOODS_VALUE = "/goodsValue";

    private final Place.Finder places;
    private final Presented<Declaration> declaration;
    private final Function<Presented<Order>, @Nullable BigDecimal> values;

    Translation(
            Place.Finder places,
            Presented<Declaration> declaration,
            Function<Presented<Order>, @Nullable BigDecimal> values) {
        this.places = places;
        this.declaration = declaration;
        this.values = values;
    }

    /** @param remark a sentence that explains what was computed; null for none */
    Finding translated(Finding finding, @Nullable Text remark) {
        Sides pointers = Sides.NONE;
        Sides documents = Sides.NONE;
        for (DocumentKind kind : DocumentKind.values()) {
            String pointer = finding.pointers().of(kind);
            Place place = pointer == null ? null : places.find(kind, pointer);
            if (place != null) {
                pointers = pointers.with(kind, place.pointer());
                documents = documents.with(kind, place.number());
            }
        }
        List<Correction> corrections = new ArrayList<>();
        finding.corrections().forEach(correction -> corrections.addAll(translated(correction)));
        return new Finding(
                finding.rule(),
                finding.basis(),
                finding.severity(),
                finding.field(),
                finding.line(),
                finding.values(),
                finding.normalised(),
                pointers,
                documents,
                finding.delta(),
                finding.tolerance(),
                finding.cause(),
                remark == null ? finding.text() : finding.text().followedBy(remark),
                finding.consequences(),
                corrections);
    }

    /** Revision and state by which a document is changed. */
    private record Target(Presented<?> document, @Nullable String number) {}

    private List<Correction> translated(Correction correction) {
        Map<Target, List<PatchOperation>> patches = new LinkedHashMap<>();
        boolean valueToo = false;
        for (PatchOperation operation : correction.patch()) {
            if (isGoodsValueOfAll(correction, operation)) {
                valueToo = true;
                continue;
            }
            Place place = places.find(correction.document(), operation.path());
            if (place == null) {
                return List.of();
            }
            patches.computeIfAbsent(new Target(place.document(), place.number()), target -> new ArrayList<>())
                    .add(new PatchOperation(operation.op(), place.pointer(), operation.value()));
        }
        if (valueToo) {
            patches.forEach(this::correctGoodsValue);
        }
        List<Correction> corrections = new ArrayList<>();
        patches.forEach((target, patch) -> corrections.add(new Correction(
                correction.document(),
                target.number(),
                target.document().revision(),
                ActOfChange.kind(target.document().state(), patch),
                patch,
                ActOfChange.first(correction.document(), patch, declaration))));
        return corrections;
    }

    private boolean isGoodsValueOfAll(Correction correction, PatchOperation operation) {
        return GOODS_VALUE.equals(operation.path()) && places.find(correction.document(), GOODS_VALUE) == null;
    }

    /** Each order's own value is what its lines add up to after all corrections; one that is right already stays. */
    private void correctGoodsValue(Target target, List<PatchOperation> patch) {
        if (target.document().document() instanceof Order order) {
            BigDecimal right = values.apply(new Presented<>(
                    order, target.document().revision(), target.document().state()));
            if (right != null && !Normal.same(order.goodsValue(), right)) {
                patch.add(PatchOperation.replace(GOODS_VALUE, right.toPlainString()));
            }
        }
    }
}
