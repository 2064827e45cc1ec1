package org.chuhai.logistics.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.HardRule;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.LinePair;

/** The numbers of lines: the part of R06 that tells gaps (V02) and lines under other numbers (V03). */
final class LineNumbering {

    private final Examination examination;

    LineNumbering(Examination examination) {
        this.examination = examination;
    }

    void judge(Order order, Declaration declaration) {
        List<Integer> stated = order.lines().stream().map(OrderLine::no).toList();
        List<Integer> right = isNumbering(stated) ? stated : ranks(stated);
        if (!right.equals(stated)) {
            FindingDraft draft = numbering(DocumentKind.ORDER, stated, right);
            draft.cause(Cause.UNKNOWN);
        }
        List<Integer> declared =
                declaration.lines().stream().map(DeclarationLine::no).toList();
        List<Integer> expected = new ArrayList<>(declared);
        for (LinePair pair : examination.lines().pairs()) {
            expected.set(pair.declarationIndex(), right.get(pair.orderIndex()));
        }
        if (expected.equals(declared)) {
            return;
        }
        List<FindingDraft> lineFaults = examination.lines().lineFaults();
        if (!lineFaults.isEmpty()) {
            renumber(lineFaults.getFirst().explains(RuleId.R06, "no"), DocumentKind.DECLARATION, declared, expected);
            return;
        }
        boolean swapped = declared.stream()
                .sorted()
                .toList()
                .equals(expected.stream().sorted().toList());
        FindingDraft draft = numbering(DocumentKind.DECLARATION, declared, expected)
                .cause(swapped ? Cause.SWAPPED_LINES : Cause.UNKNOWN);
        if (examination.lines().pairs().stream()
                .anyMatch(pair -> pair.line() != pair.orderLine().no())) {
            draft.basis(HardRule.V03);
        }
    }

    private FindingDraft numbering(DocumentKind document, List<Integer> stated, List<Integer> right) {
        int first = IntStream.range(0, stated.size())
                .filter(i -> !stated.get(i).equals(right.get(i)))
                .findFirst()
                .orElseThrow();
        int line = IntStream.range(0, stated.size())
                .filter(i -> !stated.get(i).equals(right.get(i)))
                .map(stated::get)
                .min()
                .orElseThrow();
        FindingDraft draft = examination
                .find(RuleId.R06, "no", line)
                .value(new Datum(document, joined(stated), joined(stated), "/lines/" + first + "/no"))
                .text(
                        document.label().zh() + "的商品序号为 " + joined(stated) + "，应为 " + joined(right) + "。",
                        "The lines of the " + document.label().en() + " are numbered " + joined(stated)
                                + "; they should be " + joined(right) + ".");
        if (!isNumbering(stated)) {
            draft.basis(HardRule.V02);
        }
        renumber(draft, document, stated, right);
        return draft;
    }

    private static void renumber(FindingDraft draft, DocumentKind document, List<Integer> stated, List<Integer> right) {
        for (int i = 0; i < stated.size(); i++) {
            if (!stated.get(i).equals(right.get(i))) {
                draft.correct(document, PatchOperation.replace("/lines/" + i + "/no", right.get(i)));
            }
        }
    }

    /** From 1 without a gap, in whatever order the lines stand. */
    private static boolean isNumbering(List<Integer> numbers) {
        boolean[] seen = new boolean[numbers.size()];
        for (int number : numbers) {
            if (number < 1 || number > seen.length || seen[number - 1]) {
                return false;
            }
            seen[number - 1] = true;
        }
        return true;
    }

    private static List<Integer> ranks(List<Integer> numbers) {
        Integer[] ranks = new Integer[numbers.size()];
        List<Integer> byNumber = IntStream.range(0, numbers.size())
                .boxed()
                .sorted((a, b) -> Integer.compare(numbers.get(a), numbers.get(b)))
                .toList();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[byNumber.get(rank)] = rank + 1;
        }
        return List.of(ranks);
    }

    private static String joined(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
