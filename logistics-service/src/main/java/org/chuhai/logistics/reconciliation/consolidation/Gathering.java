package org.chuhai.logistics.reconciliation.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.reconciliation.Correction;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Skip;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** What several examinations of one declaration found, as one report says it. */
final class Gathering {

    private final Presented<Declaration> declaration;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<RuleId> evaluated = EnumSet.noneOf(RuleId.class);
    private final Set<Skip> skipped =
            new TreeSet<>(Comparator.comparing(Skip::rule).thenComparing(Skip::reason));

    Gathering(Presented<Declaration> declaration) {
        this.declaration = declaration;
    }

    /**
     * Adds an examination.
     *
     * @param places where what was examined really stands
     * @param remark a sentence that a finding needs besides its own
     */
    void take(Examination examination, Place.Finder places, Function<Finding, @Nullable Text> remark) {
        take(examination, places, remark, order -> null);
    }

    /** @param values what the goods value of an order is after all corrections; null where nobody knows */
    void take(
            Examination examination,
            Place.Finder places,
            Function<Finding, @Nullable Text> remark,
            Function<Presented<Order>, @Nullable BigDecimal> values) {
        Translation translation = new Translation(places, declaration, values);
        for (Finding finding : examination.findings()) {
            add(translation.translated(finding, remark.apply(finding)));
        }
        evaluated.addAll(examination.evaluated());
        skipped.addAll(examination.skipped());
    }

    /** What several documents say alike is said once, by the finding that shows most. */
    private void add(Finding finding) {
        for (int i = 0; i < findings.size(); i++) {
            if (isSame(findings.get(i), finding)) {
                findings.set(i, merged(findings.get(i), finding));
                return;
            }
        }
        findings.add(finding);
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule() == other.rule()
                && one.field().equals(other.field())
                && Objects.equals(one.line(), other.line())
                && Stream.of(DocumentKind.values()).allMatch(kind -> agree(one, other, kind))
                && ofDeclaration(one).equals(ofDeclaration(other));
    }

    private static boolean agree(Finding one, Finding other, DocumentKind kind) {
        String first = one.normalised().of(kind);
        String second = other.normalised().of(kind);
        return first == null || second == null || first.equals(second);
    }

    private static List<Correction> ofDeclaration(Finding finding) {
        return finding.corrections().stream()
                .filter(correction -> correction.document() == DocumentKind.DECLARATION)
                .toList();
    }

    private static Finding merged(Finding one, Finding other) {
        Finding fuller = values(other) > values(one) ? other : one;
        return fuller.with(Stream.concat(one.corrections().stream(), other.corrections().stream())
                .distinct()
                .toList());
    }

    private static long values(Finding finding) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> finding.values().of(kind) != null)
                .count();
    }

    List<Finding> findings() {
        return findings.stream().sorted(Examination.REPORT_ORDER).toList();
    }

    List<RuleId> evaluated() {
        return List.copyOf(evaluated);
    }

    Set<Skip> skipped() {
        return skipped;
    }
}
