package org.chuhai.local.reconcile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.ReconciliationEngine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** Fetches documents that hang together and has the engine judge each declaration among them. */
final class Judge {

    /** Of a kind. More hang together only where somebody means harm, and each may have to be seen beside each other. */
    private static final int MOST_TOGETHER = 100;

    private final DocumentReader reader;
    private final ReconciliationEngine engine;
    private final Profile profile;
    private final Crowd crowd;
    private final Firms firms;

    Judge(DocumentReader reader, ReferenceData reference, Firms firms) {
        this.reader = reader;
        this.engine = new ReconciliationEngine(reference);
        this.profile = reference.profile();
        this.crowd = new Crowd(profile);
        this.firms = firms;
    }

    /**
     * Judges documents that hang together: one outcome, or one for each of several declarations.
     *
     * @param refused kinds of their documents that could not be taken: to wait for them would be in vain
     */
    List<Outcome> judge(CaseKey key, List<Filed> documents, Set<DocumentKind> refused) {
        Map<DocumentKind, List<Standing>> byKind = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
        for (Filed filed : documents) {
            Presented<?> presented = fetch(filed);
            if (presented == null) {
                return List.of(new Outcome.Unjudged(key, List.of(changed(filed))));
            }
            List<Standing> others = byKind.getOrDefault(filed.kind(), List.of());
            if (others.size() < MOST_TOGETHER
                    && others.stream().noneMatch(other -> other.presented().equals(presented))) {
                others.add(new Standing(filed, presented));
            }
        }
        Connected connected = new Connected(
                all(byKind, DocumentKind.ORDER),
                all(byKind, DocumentKind.WAYBILL),
                all(byKind, DocumentKind.DECLARATION));
        List<Problem> tooMany = byKind.values().stream()
                .filter(standing -> standing.size() == MOST_TOGETHER)
                .flatMap(standing -> Crowd.named(standing, MOST_TOGETHER).stream())
                .toList();
        if (tooMany.isEmpty()) {
            tooMany = crowd.in(connected);
        }
        return tooMany.isEmpty()
                ? connected.exports(key.scope()).stream()
                        .map(export -> judged(export, refused))
                        .toList()
                : List.of(new Outcome.Unjudged(key, tooMany));
    }

    private Outcome judged(Connected.Export export, Set<DocumentKind> refused) {
        Report report = engine.reconcile(export.documents());
        List<Problem> lost = report.waitingFor().stream()
                .filter(refused::contains)
                .map(Judge::refused)
                .toList();
        return lost.isEmpty()
                ? new Outcome.Judged(export.key(), export.documents(), profile, report)
                : new Outcome.Unjudged(export.key(), lost);
    }

    private static List<Standing> all(Map<DocumentKind, List<Standing>> byKind, DocumentKind kind) {
        return byKind.getOrDefault(kind, List.of());
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
        return Problem.at(
                filed,
                Problem.Rule.CHANGED_MEANWHILE,
                new Text("读取期间文件发生了变化", "the file was changed while it was being read"));
    }

    private static Problem refused(DocumentKind kind) {
        Text label = kind.label();
        return Problem.of(null, Problem.Rule.DOCUMENT_REFUSED, label.zh() + "未被接收", label.en() + " refused");
    }
}
