package org.chuhai.local.reconcile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.ReconciliationEngine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Fetches the documents of a case and has the engine judge them. */
final class Judge {

    /** A hostile stream may repeat one key a million times; nobody reads more than this. */
    private static final int MOST_NAMED = 20;

    private final DocumentReader reader;
    private final ReconciliationEngine engine;
    private final Firms firms;

    Judge(DocumentReader reader, ReferenceData reference, Firms firms) {
        this.reader = reader;
        this.engine = new ReconciliationEngine(reference);
        this.firms = firms;
    }

    /** A document and the first place where it stands. */
    private record Standing(Filed filed, Presented<?> presented) {}

    /**
     * Judges a case.
     *
     * @param refused kinds of its documents that could not be taken: to wait for them would be in vain
     */
    Outcome judge(CaseKey key, List<Filed> documents, Set<DocumentKind> refused) {
        Map<DocumentKind, List<Standing>> byKind = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
        for (Filed filed : documents) {
            Presented<?> presented = fetch(filed);
            if (presented == null) {
                return new Outcome.Unjudged(key, List.of(changed(filed)));
            }
            List<Standing> others = byKind.getOrDefault(filed.kind(), List.of());
            if (others.size() < MOST_NAMED
                    && others.stream().noneMatch(other -> other.presented().equals(presented))) {
                others.add(new Standing(filed, presented));
            }
        }
        List<Problem> tooMany = byKind.values().stream()
                .filter(standing -> standing.size() > 1)
                .flatMap(standing -> standing.stream().map(one -> oneOfSeveral(one, standing.size())))
                .toList();
        if (!tooMany.isEmpty()) {
            return new Outcome.Unjudged(key, tooMany);
        }
        List<Problem> lost = refused.stream()
                .filter(kind -> byKind.getOrDefault(kind, List.of()).isEmpty())
                .map(Judge::refused)
                .toList();
        if (!lost.isEmpty()) {
            return new Outcome.Unjudged(key, lost);
        }
        ThreeDocuments three = three(byKind);
        return new Outcome.Judged(key, three, engine.reconcile(three));
    }

    private @Nullable Presented<?> fetch(Filed filed) {
        if (filed.kept() != null) {
            return filed.kept();
        }
        try {
            Presented<?> again = reader.again(filed.place());
            return again != null && Filed.of(again, firms, filed.place(), false).hasKeysOf(filed) ? again : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static Problem changed(Filed filed) {
        return at(
                filed,
                Problem.Rule.CHANGED_MEANWHILE,
                new Text("读取期间文件发生了变化", "the file was changed while it was being read"));
    }

    private static Problem refused(DocumentKind kind) {
        Text label = kind.label();
        return Problem.of(null, Problem.Rule.DOCUMENT_REFUSED, label.zh() + "未被接收", label.en() + " refused");
    }

    private static Problem oneOfSeveral(Standing standing, int several) {
        Text label = standing.filed().kind().label();
        String number = switch (standing.presented().document()) {
            case Order order -> order.orderNo();
            case Waybill waybill -> waybill.waybillNo();
            case Declaration declaration -> declaration.orderNo();
        };
        String count = several == MOST_NAMED ? several + "+" : String.valueOf(several);
        return at(
                standing.filed(),
                Problem.Rule.SEVERAL_WITH_ONE_KEY,
                new Text(
                        "同一票货物有 " + count + " 份不同的" + label.zh() + "，这是其中之一：" + number,
                        "one of " + count + " different documents of the kind " + label.en() + " in one export: "
                                + number));
    }

    private static Problem at(Filed filed, Problem.Rule rule, Text text) {
        return new Problem(filed.place().source().name(), filed.place().line(), null, rule.name(), text);
    }

    private static ThreeDocuments three(Map<DocumentKind, List<Standing>> byKind) {
        return new ThreeDocuments(
                only(byKind, DocumentKind.ORDER, Order.class),
                only(byKind, DocumentKind.WAYBILL, Waybill.class),
                only(byKind, DocumentKind.DECLARATION, Declaration.class));
    }

    private static <D extends CustomsDocument> @Nullable Presented<D> only(
            Map<DocumentKind, List<Standing>> byKind, DocumentKind kind, Class<D> type) {
        List<Standing> standing = byKind.getOrDefault(kind, List.of());
        if (standing.isEmpty()) {
            return null;
        }
        Presented<?> presented = standing.getFirst().presented();
        return new Presented<>(type.cast(presented.document()), presented.revision(), presented.state());
    }
}
