package org.chuhai.local.reconcile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuhai.local.terminal.Display;
import org.chuhai.local.terminal.Harmless;
import org.chuhai.local.terminal.Ink;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** For people: one case in full, or a line per case, details where something was found, and a summary. */
final class PeoplePresentation implements Presentation {

    private static final int ORDER_NO = 22;
    private static final int WAYBILL_NO = 18;

    private final Terminal terminal;
    private final HeadingText heading;
    private final CaseText text;

    PeoplePresentation(Terminal terminal) {
        this.terminal = terminal;
        this.heading = new HeadingText(terminal);
        this.text = new CaseText(terminal);
    }

    @Override
    public void cannot(List<Problem> problems) {
        complain(problems);
    }

    @Override
    public void refused(Outcome.Unjudged refusal) {
        complain(refusal.problems());
    }

    @Override
    public void only(Outcome outcome) {
        switch (outcome) {
            case Outcome.Judged judged -> {
                heading.of(judged);
                heading.profile(judged.profile());
                text.verdict(judged.report());
                text.findings(judged);
                text.notJudged(judged.report());
            }
            case Outcome.Unjudged unjudged -> complain(unjudged.problems());
        }
    }

    @Override
    public void oneOfMany(Outcome outcome) {
        switch (outcome) {
            case Outcome.Judged judged -> {
                line(
                        judged.key(),
                        CaseText.mark(judged.report()),
                        CaseText.ink(judged.report()),
                        said(judged.report()));
                if (!judged.report().findings().isEmpty()) {
                    text.findings(judged);
                    terminal.out().println();
                }
            }
            case Outcome.Unjudged unjudged -> {
                line(unjudged.key(), "✗", Ink.RED, terminal.say("无法核对", "cannot be judged") + lost(unjudged));
                complain(unjudged.problems());
            }
        }
    }

    /** What is wrong with the refused documents was said when they were read. */
    private String lost(Outcome.Unjudged unjudged) {
        String refused = unjudged.problems().stream()
                .filter(PeoplePresentation::isRefusal)
                .map(problem -> terminal.say(problem.text()))
                .collect(Collectors.joining(terminal.say("、", ", ")));
        return refused.isEmpty() ? "" : terminal.say("：", ": ") + refused;
    }

    private static boolean isRefusal(Problem problem) {
        return problem.rule().equals(Problem.Rule.DOCUMENT_REFUSED.name());
    }

    private String said(Report report) {
        return terminal.say(report.verdict().label())
                + (report.waitingFor().isEmpty()
                        ? ""
                        : terminal.say("：", ": ")
                                + report.waitingFor().stream()
                                        .map(kind -> terminal.say(kind.label()))
                                        .collect(Collectors.joining(terminal.say("、", ", "))));
    }

    private void line(CaseKey key, String mark, Ink ink, String said) {
        String line = mark + " " + Display.padded(shown(key.orderNo()), ORDER_NO) + " "
                + Display.padded(shown(key.waybillNo()), WAYBILL_NO) + " " + said
                + (key.scope() == null ? "" : "  " + Harmless.text(key.scope()));
        terminal.out().println(terminal.ink(ink).apply(line));
    }

    private static String shown(@Nullable String value) {
        return value == null ? "–" : Harmless.value(value);
    }

    @Override
    public void end(Tally tally) {
        terminal.out().println();
        heading.profile(tally.profile());
        heading(terminal.say("共 " + tally.cases() + " 票", number(tally.cases(), "case")));
        counts(tally.verdicts(), verdict -> verdict.label());
        if (tally.unjudgedCases() > 0) {
            count(tally.unjudgedCases(), terminal.say("无法核对", "cannot be judged"));
        }
        if (tally.refusals() > 0) {
            heading(terminal.say(
                    "未接收的单证或文件：" + tally.refusals() + " 份",
                    "Not taken: " + number(tally.refusals(), "document or file")));
        }
        if (!tally.rules().isEmpty()) {
            heading(terminal.say("按规则统计的发现", "Findings by rule"));
            counts(
                    tally.rules(),
                    rule -> new Text(
                            rule + " " + rule.title().zh(),
                            rule + " " + rule.title().en()));
            heading(terminal.say("原因", "Causes"));
            counts(tally.causes(), cause -> cause.label());
        }
        if (!tally.skips().isEmpty()) {
            heading(terminal.say("未判断的原因（票数）", "Not judged, by reason (cases)"));
            counts(tally.skips(), reason -> reason.label());
        }
    }

    private void heading(String heading) {
        terminal.out().println(terminal.ink(Ink.BOLD).apply(heading));
    }

    private <K> void counts(Map<K, Integer> counts, Function<K, Text> label) {
        counts.forEach((key, count) -> count(count, terminal.say(label.apply(key))));
    }

    private void count(int count, String label) {
        terminal.out().println(Display.paddedLeft(String.valueOf(count), 9) + "  " + label);
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    void complain(List<Problem> problems) {
        problems.stream()
                .filter(problem -> !isRefusal(problem))
                .forEach(problem -> terminal.complain("chuhai: " + problem.in(terminal.language())));
    }
}
