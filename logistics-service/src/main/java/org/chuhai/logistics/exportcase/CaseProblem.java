package org.chuhai.logistics.exportcase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.chuhai.logistics.exportcase.Corrections.CorrectionRefused;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What cases refuse. */
public enum CaseProblem implements ProblemType {
    CASE_MERGED(
            409,
            new Text("案件已并入另一案件", "The case was merged into another"),
            new Text(
                    "其单证现在属于 mergedInto 所指的案件。请在那里继续。",
                    "Its documents are in the case that mergedInto names. Go on there.")),
    NOTHING_TO_CORRECT(
            409,
            new Text("没有可应用的更正", "There is nothing to correct"),
            new Text(
                    "所选的差异没有更正建议。请阅读报告，手工修改单证并重新提交。",
                    "The chosen findings propose no correction. Read the report, change the document and file it.")),
    CORRECTION_NEEDS_ANOTHER_ACT(
            409,
            new Text("更正之前须先完成其他操作", "Another act must come first"),
            new Text(
                    "海关已接受的单证不能直接更正：先撤销（withdrawal），再更正并重新申报。由另一服务告知的订单在那里修改。errors 指出是哪些差异。",
                    "A document that customs has accepted is not changed: withdraw it first (withdrawal), then correct and declare it"
                            + " anew. An order that another service tells is changed there. errors names the findings.")),
    EXAMINE_FIRST(
            409,
            new Text("须先重新核对案件", "The case must be examined first"),
            new Text(
                    "报告之后案件的单证有变：更正所指的单证已不在案件中。请重新核对（runs），再按新报告更正。",
                    "The case's documents are not those of its report: one that is to be corrected has left the case."
                            + " Examine it anew (runs), then correct by the new report."));

    private final ProblemKind kind;

    CaseProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** What the state does not allow; that corrections need something to correct is not looked at. */
    static Refusal stateRefuses(CaseAction action, ExportCase one, Instant now) {
        return CommonProblem.STATE_REFUSES
                .because(action.otherwise())
                .allowing(CaseAction.allowedIn(one.stateAt(now), false));
    }

    /** Findings that block and that nobody answers for, and numbers that block nothing. */
    static Refusal wronglyWaived(Collection<Integer> uncovered, Collection<Integer> notBlocking) {
        List<FieldError> errors = new ArrayList<>();
        uncovered.forEach(number -> errors.add(FieldError.inBody(
                "/findings",
                "UNCOVERED",
                new Text("差异 " + number + " 阻断申报，却未包括在内", "finding " + number + " blocks and is not among them"))));
        notBlocking.forEach(number -> errors.add(FieldError.inBody(
                "/findings",
                "NOT_BLOCKING",
                new Text(
                        "差异 " + number + " 不阻断申报，无需豁免", "finding " + number + " does not block: it needs no waiver"))));
        return CommonProblem.invalid(errors);
    }

    static void refuseMerged(ExportCase one) {
        if (one.state() == CaseState.MERGED) {
            throw CASE_MERGED
                    .because(new Text("已并入案件 " + one.mergedInto(), "it was merged into " + one.mergedInto()))
                    .allowing(List.of());
        }
    }

    static Refusal nothingToCorrect(CaseState state) {
        return NOTHING_TO_CORRECT
                .because(new Text("所选的差异没有更正建议", "the chosen findings propose no correction"))
                .allowing(CaseAction.allowedIn(state, false));
    }

    static Refusal examineFirst(Corrections.Target gone, CaseState state) {
        Text label = gone.label();
        return EXAMINE_FIRST
                .because(new Text(
                        label.zh() + " 已不在案件中：请先重新核对",
                        "the case no longer has " + label.en() + ": examine the case first"))
                .allowing(CaseAction.allowedIn(state, false));
    }

    /** @param others whether other findings could be corrected */
    static Refusal notYet(List<CorrectionRefused> refused, CaseState state, boolean others) {
        return CORRECTION_NEEDS_ANOTHER_ACT
                .because(new Text("有单证在当前状态下不能直接更正", "a document cannot be corrected in its present state"))
                .allowing(CaseAction.allowedIn(state, others))
                .at(refused.stream()
                        .map(one -> FieldError.inBody("/findings", one.kind(), needs(one)))
                        .toList());
    }

    static Refusal unknownFindings(List<Integer> numbers) {
        String shown = numbers.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "));
        return CommonProblem.invalid(List.of(FieldError.inBody(
                "/findings",
                FieldError.UNKNOWN,
                new Text("最新报告中没有编号为 " + shown + " 的差异", "the latest report has no finding " + shown))));
    }

    private static Text needs(CorrectionRefused one) {
        if (one.isFollowed()) {
            return new Text(
                    "差异 " + one.finding() + "：订单在成交的服务中修改",
                    "finding " + one.finding() + ": the order is changed where it was sold");
        }
        String steps = one.first().isEmpty() ? one.kind() + " " + one.document() : String.join(", ", one.first());
        return new Text(
                "差异 " + one.finding() + "：须先完成 " + steps, "finding " + one.finding() + ": first comes " + steps);
    }
}
