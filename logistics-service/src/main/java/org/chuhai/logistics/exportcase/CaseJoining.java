package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentFiled;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.logistics.customsdocument.DocumentService.Content;
import org.chuhai.logistics.customsdocument.FiledDocument;
import org.chuhai.logistics.judgement.Judge;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cases that a document belongs to, whichever document came first.
 *
 * <p>Each declaration has a case of its own, which holds the order and the waybill that it names. Where it names one that
 * nobody has filed, the other document's word counts: a waybill that names the order joins it, so that a wrong number in
 * the declaration becomes a finding and no lonely document. Before there is a declaration, an order or a waybill has a
 * case that waits; the declaration takes over the closest of those that it joins and merges into it what holds nothing else. An order
 * or waybill that several declarations name stands in all of their cases. What nothing holds any more waits in a case of
 * its own again.
 */
@ApplicationScoped
class CaseJoining {

    private final Cases cases;
    private final DocumentService documents;
    private final CaseExamination examination;
    private final CaseNumbers numbers;
    private final CaseCompany company;
    private final Judge judge;
    private final Clock clock;

    CaseJoining(
            Cases cases,
            DocumentService documents,
            CaseExamination examination,
            CaseNumbers numbers,
            CaseCompany company,
            Judge judge,
            Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.numbers = numbers;
        this.company = company;
        this.judge = judge;
        this.examination = examination;
        this.clock = clock;
    }

    /** In the transaction of the filing, one at a time in a shop. */
    void file(@Observes DocumentFiled filed) {
        file(
                documents.content(filed.document().id()),
                filed.what() == DocumentFiled.What.CORRECTED ? CaseRun.Trigger.CORRECTION : CaseRun.Trigger.DOCUMENT);
    }

    private void file(Content content, CaseRun.Trigger trigger) {
        FiledDocument document = content.document();
        if (document.kind() == DocumentKind.DECLARATION) {
            declare(content, trigger);
            return;
        }
        List<ExportCase> found = casesFor(content);
        found.forEach(one -> resolve(one, content, null, trigger));
        List<ExportCase> holding = cases.holding(document.id());
        if (holding.isEmpty()) {
            resolve(open(document.shopId()), content, null, trigger);
        }
        holding.stream().filter(ExportCase::isDeclared).forEach(own -> takeIn(own, holding));
    }

    /** The declaration has a case already, takes over a waiting one, or opens one; others that wait for it merge into it. */
    private void declare(Content declaration, CaseRun.Trigger trigger) {
        List<ExportCase> waiting = waitingFor(declaration);
        ExportCase own = Stream.concat(
                        cases.holding(declaration.document().id()).stream(), closestFirst(waiting, declaration))
                .findFirst()
                .orElseGet(() -> open(declaration.document().shopId()));
        Set<ExportCase> parts = company.parts(own, CaseDocuments.only(declaration), judge.profile());
        resolve(own, declaration, carrying(waiting, declaration), trigger);
        parts.forEach(part -> rejoin(part, trigger));
        takeIn(own, waiting);
    }

    /**
     * Another profile may give a case other company than it had. Once it is examined, it is to be settled.
     *
     * @return what it held before
     */
    Set<UUID> adopt(ExportCase one, CaseDocuments now) {
        examination.begin(one);
        Set<UUID> before = held(one);
        if (!now.ids().equals(before)) {
            one.hold(now, clock.instant());
            cases.removeKeys(one);
            cases.addKeys(one, now.keys());
        }
        return before;
    }

    /** What an examined case has let go waits again, and what it has taken in waits no more. */
    void settle(ExportCase one, Set<UUID> before, CaseRun.Trigger trigger) {
        refile(one, before, trigger);
        if (!before.containsAll(held(one))) {
            takeIn(
                    one,
                    held(one).stream()
                            .flatMap(id -> cases.holding(id).stream())
                            .distinct()
                            .toList());
        }
    }

    private void refile(ExportCase one, Set<UUID> before, CaseRun.Trigger trigger) {
        before.stream()
                .filter(id -> !one.holds(id))
                .filter(id -> cases.holding(id).isEmpty())
                .forEach(id -> file(documents.content(id), trigger));
    }

    /** Cases without a declaration are merged, once, into the one that holds all that they hold. */
    private void takeIn(ExportCase own, List<ExportCase> others) {
        others.stream()
                .filter(one -> !one.equals(own) && one.state() == CaseState.WAITING && !one.isDeclared())
                .filter(one -> held(one).stream().allMatch(own::holds))
                .forEach(one -> merge(one, own));
    }

    /** Looks anew at a case none of whose own documents has changed. */
    private void rejoin(ExportCase one, CaseRun.Trigger trigger) {
        UUID id = one.documentId(DocumentKind.DECLARATION);
        if (id != null) {
            Content declaration = documents.content(id);
            List<ExportCase> waiting = waitingFor(declaration);
            resolve(one, declaration, carrying(waiting, declaration), trigger);
            takeIn(one, waiting);
        }
    }

    /** Cases without a declaration that hold or mention what this one names. */
    private List<ExportCase> waitingFor(Content declaration) {
        return mentioned(declaration).stream().filter(one -> !one.isDeclared()).toList();
    }

    /** The oldest waybill that waits for the declaration's order and was not called off. */
    private @Nullable Content carrying(List<ExportCase> waiting, Content declaration) {
        String orderNo = CaseDocuments.only(declaration).declared().orderNo();
        return waiting.stream()
                .flatMap(one -> Stream.ofNullable(one.documentId(DocumentKind.WAYBILL)))
                .map(documents::content)
                .filter(waybill -> CaseNumbers.names(waybill, orderNo))
                .min(Comparator.comparing(
                                (Content waybill) -> waybill.document().isCalledOff())
                        .thenComparing(waybill -> waybill.document().id()))
                .orElse(null);
    }

    /** Those that hold the waybill that the declaration names before those that hold its order, then the oldest. */
    private Stream<ExportCase> closestFirst(List<ExportCase> waiting, Content declaration) {
        UUID shop = declaration.document().shopId();
        Content order = numbers.find(
                shop,
                DocumentKind.ORDER,
                CaseDocuments.only(declaration).declared().orderNo());
        Content waybill = numbers.find(
                shop,
                DocumentKind.WAYBILL,
                CaseDocuments.only(declaration).declared().waybillNo());
        return waiting.stream()
                .sorted(Comparator.comparing((ExportCase one) -> !holds(one, waybill))
                        .thenComparing(one -> !holds(one, order))
                        .thenComparing(ExportCase::id));
    }

    private static boolean holds(ExportCase one, @Nullable Content content) {
        return content != null && one.holds(content.document().id());
    }

    /** The cases that hold the order or waybill, or whose documents mention it. */
    private List<ExportCase> casesFor(Content content) {
        Set<ExportCase> found =
                new LinkedHashSet<>(cases.holding(content.document().id()));
        FiledDocument document = content.document();
        found.addAll(cases.mentioning(
                document.shopId(), Objects.requireNonNull(MentionedNumber.of(document.kind(), document.number()))));
        if (document.kind() == DocumentKind.WAYBILL) {
            mentioned(content).stream()
                    .filter(one -> lacksWaybill(one) || CaseCompany.takesWaybills(one, judge.profile()))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private boolean lacksWaybill(ExportCase one) {
        UUID waybill = one.documentId(DocumentKind.WAYBILL);
        return waybill == null || documents.content(waybill).document().isCalledOff();
    }

    private List<ExportCase> mentioned(Content content) {
        return CaseDocuments.only(content).keys().stream()
                .flatMap(key -> cases.mentioning(content.document().shopId(), key).stream())
                .distinct()
                .toList();
    }

    /** Looks anew which documents the case holds, examines them, and files again what it has let go. */
    private void resolve(ExportCase one, Content arrived, @Nullable Content carrying, CaseRun.Trigger trigger) {
        examination.begin(one);
        Set<UUID> before = held(one);
        CaseDocuments now = company.of(one, numbers.documents(one, arrived, carrying), judge.profile(), arrived);
        one.hold(now, clock.instant());
        boolean isNew = one.runNo() == 0;
        examination.run(one, now, trigger);
        if (!isNew) {
            cases.removeKeys(one);
        }
        cases.addKeys(one, now.keys());
        refile(one, before, trigger);
    }

    /** Written with what its first examination says. */
    private ExportCase open(UUID shop) {
        return ExportCase.open(shop, clock.instant());
    }

    private void merge(ExportCase from, ExportCase into) {
        from.mergeInto(into, clock.instant());
        cases.removeKeys(from);
        examination.merged(from, into);
    }

    private static Set<UUID> held(ExportCase one) {
        return one.documentIds().collect(Collectors.toSet());
    }
}
