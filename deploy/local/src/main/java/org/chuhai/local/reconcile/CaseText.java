package org.chuhai.local.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.local.terminal.Harmless;
import org.chuhai.local.terminal.Ink;
import org.chuhai.local.terminal.Table;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.Correction;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Sides;
import org.chuhai.logistics.reconciliation.Skip;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.Verdict;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.jspecify.annotations.Nullable;

/** One judged case in words that a declarant understands. */
final class CaseText {

    private static final String MARGIN = "      ";
    private static final char NO_BREAK = 0xA0;

    private final Terminal terminal;

    CaseText(Terminal terminal) {
        this.terminal = terminal;
    }

    static String mark(Report report) {
        return switch (report.verdict()) {
            case WAITING -> "…";
            case DISCREPANT -> "✗";
            case MATCHED_WITH_WARNINGS -> "!";
            case MATCHED_WITHIN_TOLERANCE -> "≈";
            case MATCHED -> "✓";
        };
    }

    static Ink ink(Report report) {
        return switch (report.verdict()) {
            case WAITING, MATCHED_WITH_WARNINGS -> Ink.YELLOW;
            case DISCREPANT -> Ink.RED;
            case MATCHED_WITHIN_TOLERANCE, MATCHED -> Ink.GREEN;
        };
    }

    void verdict(Report report) {
        Verdict outcome = report.verdict();
        StringBuilder verdict = new StringBuilder(mark(report))
                .append(' ')
                .append(terminal.say(
                        outcome.label().zh() + "（" + outcome + "）：",
                        outcome.name().replace('_', ' ') + ": "));
        if (!report.waitingFor().isEmpty()) {
            verdict.append(terminal.say("缺少", "missing "))
                    .append(report.waitingFor().stream()
                            .map(kind -> terminal.say(kind.label()))
                            .collect(Collectors.joining(terminal.say("、", ", "))))
                    .append(terminal.say("；", "; "));
        }
        long notes = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .count();
        long findings = report.findings().size() - notes;
        verdict.append(
                findings == 0
                        ? terminal.say("没有发现问题", "no finding")
                        : terminal.say(findings + " 项发现", findings + (findings == 1 ? " finding" : " findings")));
        if (notes > 0) {
            verdict.append(terminal.say("，" + notes + " 项说明", ", " + notes + (notes == 1 ? " note" : " notes")));
        }
        terminal.paragraph("", verdict.toString(), terminal.ink(ink(report)));
    }

    void findings(Outcome.Judged judged) {
        if (judged.report().findings().isEmpty()) {
            return;
        }
        terminal.out().println();
        Table table = new Table(
                terminal,
                List.of(
                        terminal.say("规则", "rule"),
                        terminal.say("项", "line"),
                        terminal.say("字段", "field"),
                        terminal.say(DocumentKind.ORDER.label()),
                        terminal.say(DocumentKind.WAYBILL.label()),
                        terminal.say(DocumentKind.DECLARATION.label()),
                        terminal.say("差额", "difference"),
                        terminal.say("原因", "cause")));
        CorrectionText corrections = new CorrectionText(terminal.language(), judged.documents());
        for (Finding finding : judged.report().findings()) {
            table.row(
                    ink(finding.severity()),
                    List.of(
                            mark(finding.severity()) + NO_BREAK + finding.rule(),
                            finding.line() == null ? "" : String.valueOf(finding.line()),
                            terminal.say(Wording.field(finding.field())),
                            shown(finding.values().order()),
                            shown(finding.values().waybill()),
                            shown(finding.values().declaration()),
                            finding.delta() == null ? "" : finding.delta(),
                            finding.cause() == Cause.UNKNOWN
                                    ? ""
                                    : terminal.say(finding.cause().label())));
            table.note(Ink.PLAIN, MARGIN, sentence(finding));
            if (!finding.documents().equals(Sides.NONE)) {
                table.note(Ink.DIM, MARGIN, documents(finding));
            }
            if (!finding.consequences().isEmpty()) {
                table.note(Ink.DIM, MARGIN, consequences(finding));
            }
            for (Correction correction : finding.corrections()) {
                table.note(Ink.CYAN, MARGIN + "→ ", Harmless.text(corrections.of(correction)));
            }
            if (finding.corrections().isEmpty() && finding.severity() != Severity.INFO) {
                table.note(
                        Ink.CYAN,
                        MARGIN + "→ ",
                        terminal.say("须人工核对哪个值正确。", "Somebody has to find out which value is right."));
            }
        }
        table.print();
    }

    private String sentence(Finding finding) {
        String basis = finding.basis().isEmpty()
                ? ""
                : finding.basis().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", terminal.say("［", " ["), terminal.say("］", "]")));
        return Harmless.text(terminal.say(finding.text())) + basis;
    }

    /** Of several orders or waybills, those that have the values. */
    private String documents(Finding finding) {
        return terminal.say("所在单证：", "Where it stands: ")
                + Stream.of(DocumentKind.values())
                        .filter(kind -> finding.documents().of(kind) != null)
                        .map(kind -> terminal.say(kind.label()) + " "
                                + shown(finding.documents().of(kind)))
                        .collect(Collectors.joining(terminal.say("、", ", ")));
    }

    private String consequences(Finding finding) {
        return terminal.say("由此产生：", "What follows from it: ")
                + finding.consequences().stream()
                        .map(follower -> terminal.say(Wording.field(follower.field())) + " (" + follower.rule() + ")")
                        .collect(Collectors.joining(terminal.say("、", ", ")));
    }

    void notJudged(Report report) {
        Map<SkipReason, List<RuleId>> byReason = new EnumMap<>(SkipReason.class);
        for (Skip skip : report.skipped()) {
            byReason.computeIfAbsent(skip.reason(), _ -> new ArrayList<>()).add(skip.rule());
        }
        if (byReason.isEmpty()) {
            return;
        }
        terminal.out().println();
        terminal.out().println(terminal.ink(Ink.DIM).apply(terminal.say("未判断：", "Not judged:")));
        byReason.forEach((reason, rules) -> terminal.paragraph(
                "  ",
                rules.stream().map(String::valueOf).collect(Collectors.joining(" "))
                        + terminal.say("：", ": ")
                        + terminal.say(reason.label()),
                terminal.ink(Ink.DIM)));
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case BLOCK -> "✗";
            case WARN -> "!";
            case INFO -> "i";
        };
    }

    private static Ink ink(Severity severity) {
        return switch (severity) {
            case BLOCK -> Ink.RED;
            case WARN -> Ink.YELLOW;
            case INFO -> Ink.PLAIN;
        };
    }

    static String shown(@Nullable String value) {
        return value == null ? Table.NOTHING : Harmless.value(value);
    }
}
