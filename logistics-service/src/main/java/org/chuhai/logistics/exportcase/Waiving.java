package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.outbox.Outbox;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.ContentRules;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** How findings are waived, and how waivers end. */
@ApplicationScoped
class Waiving {

    private final CaseLookup lookup;
    private final Waivers waivers;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    Waiving(
            CaseLookup lookup,
            Waivers waivers,
            ContentRules rules,
            AuditTrail audit,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.lookup = lookup;
        this.waivers = waivers;
        this.rules = rules;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller answers for what blocks: for all of it, or for nothing. */
    @Transactional
    CaseView waive(UUID id, @Nullable String ifMatch, WaiveFindings command) {
        ExportCase one = lookup.locked(id, ifMatch);
        Instant now = clock.instant();
        rules.check(command, given -> given.breaches(now));
        Map<Integer, JsonNode> findings = lookup.findings(one);
        Set<Integer> chosen = CaseLookup.chosen(findings, command.findings()).keySet();
        List<WaivedFinding> waived = waived(findings, chosen, command);
        CaseProblem.refuseMerged(one);
        lapse(one);
        CaseState before = one.state();
        one.waive(command.expiresAt(), now);
        CaseWaiver waiver = CaseWaiver.of(one, command, waived, caller.get().actor(), now);
        waivers.persistAndFlush(waiver);
        record(one, "waive", before, command.reason());
        tell(one, new CaseEvent.Waived(facts(one), CaseEvent.Waiver.of(waiver)));
        return lookup.view(one);
    }

    /** Whoever is asked now does not answer for it any more. */
    @Transactional
    CaseView withdraw(UUID id, @Nullable String ifMatch, WithdrawWaiver command) {
        ExportCase one = lookup.locked(id, ifMatch);
        rules.check(command);
        CaseProblem.refuseMerged(one);
        if (one.isOver(clock.instant())) {
            throw CaseProblem.stateRefuses(CaseAction.WITHDRAW_WAIVER, one, clock.instant());
        }
        reopen(one, WaiverEnd.WITHDRAWN, command.reason());
        return lookup.view(one);
    }

    /** Newest first. */
    @Transactional
    Page<WaiverView> list(UUID id, PageQuery page) {
        return page.page(
                        waivers.page(lookup.existing(id).id(), page),
                        waiver -> List.of(waiver.id().toString()))
                .map(WaiverView::of);
    }

    /** Ends a waiver whose time is over, unless somebody has done so meanwhile. */
    @Transactional
    void expire(UUID id) {
        lapse(lookup.locked(id));
    }

    /** A waiver whose time is over ends before anything else happens to its case, and tells of it as it was. */
    void lapse(ExportCase one) {
        if (one.isOver(clock.instant())) {
            reopen(one, WaiverEnd.EXPIRED, null);
        }
    }

    /** Whether somebody answers for all in the report that blocks. */
    boolean covers(ExportCase one, Report report) {
        return one.state() == CaseState.WAIVED
                && waivers.open(one.id())
                        .map(waiver -> waiver.covers(WaivedFinding.blocking(report)))
                        .orElse(false);
    }

    void end(ExportCase one, WaiverEnd cause, @Nullable String reason) {
        waivers.open(one.id()).orElseThrow().end(cause, caller.get().actor(), reason, clock.instant());
    }

    private void reopen(ExportCase one, WaiverEnd cause, @Nullable String reason) {
        one.reopen(clock.instant());
        end(one, cause, reason);
        waivers.flush();
        boolean withdrawn = cause == WaiverEnd.WITHDRAWN;
        record(one, withdrawn ? "withdraw-waiver" : "expire-waiver", CaseState.WAIVED, reason);
        CaseFacts facts = facts(one);
        tell(one, new CaseEvent.Reopened(facts, withdrawn ? ReopenCause.WAIVER_WITHDRAWN : ReopenCause.WAIVER_EXPIRED));
        tell(one, new CaseEvent.Discrepant(facts));
    }

    /** The findings that block, each of which must be among the chosen. */
    private static List<WaivedFinding> waived(
            Map<Integer, JsonNode> findings, Set<Integer> chosen, WaiveFindings command) {
        Set<Integer> blocking = findings.entrySet().stream()
                .filter(entry -> WaivedFinding.blocks(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> uncovered = new TreeSet<>(blocking);
        uncovered.removeAll(chosen);
        Set<Integer> notBlocking = command.findings() == null ? new TreeSet<>() : new TreeSet<>(chosen);
        notBlocking.removeAll(blocking);
        if (!uncovered.isEmpty() || !notBlocking.isEmpty()) {
            throw CaseProblem.wronglyWaived(uncovered, notBlocking);
        }
        return blocking.stream()
                .map(number -> WaivedFinding.of(Objects.requireNonNull(findings.get(number))))
                .distinct()
                .toList();
    }

    /** As its latest run left it, whatever has come since. */
    private CaseFacts facts(ExportCase one) {
        return CaseFacts.of(one, lookup.held(one), lookup.latestRun(one));
    }

    private void record(ExportCase one, String action, CaseState before, @Nullable String reason) {
        audit.record(new AuditTrail.Change(
                one.shopId(),
                CaseExamination.AGGREGATE,
                one.id(),
                action,
                before.name(),
                one.state().name(),
                reason));
    }

    private void tell(ExportCase one, DomainEvent event) {
        outbox.append(one.id(), one.shopId(), event);
    }
}
