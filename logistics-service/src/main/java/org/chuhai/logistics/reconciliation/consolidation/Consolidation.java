package org.chuhai.logistics.reconciliation.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Skip;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.chuhai.logistics.reconciliation.Verdict;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.LinePairing;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.rule.Matrix;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One report of several documents. Rules about lines, amounts, counts and weights judge the sums; those about numbers,
 * parties, currencies, countries and times judge each order with its own lines, and each waybill.
 */
public final class Consolidation {

    private final ExportDocuments export;
    private final ReferenceData reference;
    private final Presented<Declaration> declaration;
    private final List<Presented<Order>> orders;
    private final List<Presented<Waybill>> waybills;
    private final NamedOrders named;
    private final @Nullable CombinedOrder order;
    private final @Nullable CombinedWaybill waybill;

    private final Gathering gathering;

    public Consolidation(ExportDocuments export, ReferenceData reference) {
        this.export = export;
        this.reference = reference;
        declaration = Objects.requireNonNull(export.declaration());
        orders = allows(Allowance.SEVERAL_ORDERS) ? export.orders() : first(export.orders());
        waybills = allows(Allowance.SEVERAL_WAYBILLS) ? export.waybills() : first(export.waybills());
        named = NamedOrders.of(declaration.document(), orders, allows(Allowance.SEVERAL_ORDERS));
        List<Presented<Declaration>> others =
                allows(Allowance.SEVERAL_DECLARATIONS) ? export.otherDeclarations() : List.of();
        order = orders.isEmpty() || !named.areComplete()
                ? null
                : new CombinedOrder(orders, declaration.document(), others, reference.codeTables());
        waybill = waybills.isEmpty() ? null : CombinedWaybill.of(waybills, others);
        gathering = new Gathering(declaration);
    }

    public Report report() {
        refuse();
        alone();
        LinePairing pairing = sums();
        orders.forEach(this::head);
        orders.forEach(one -> value(one, pairing));
        waybills.forEach(one -> head(one, named.carriedBy(one.document())));
        List<DocumentKind> missing = Stream.of(DocumentKind.ORDER, DocumentKind.WAYBILL)
                .filter(this::isMissing)
                .toList();
        List<Finding> findings = gathering.findings();
        return new Report(
                Verdict.of(missing, findings),
                missing,
                declaration.document().route(),
                reference.ruleSet(),
                findings,
                gathering.evaluated(),
                gathering.skipped().stream().filter(this::isTrue).toList());
    }

    private boolean allows(Allowance allowance) {
        return reference.profile().allows(allowance, declaration.document().route());
    }

    private static <T> List<T> first(List<T> all) {
        return all.isEmpty() ? all : List.of(all.getFirst());
    }

    private boolean isMissing(DocumentKind kind) {
        return kind == DocumentKind.ORDER ? orders.isEmpty() || !named.areComplete() : waybills.isEmpty();
    }

    /** A part of the documents was laid aside for each examination; that is no reason to tell. */
    private boolean isTrue(Skip skip) {
        return switch (skip.reason()) {
            case NO_ORDER -> isMissing(DocumentKind.ORDER);
            case NO_WAYBILL -> isMissing(DocumentKind.WAYBILL);
            case NO_DECLARATION -> false;
            default -> true;
        };
    }

    /** What there is more than one of, and may not be by the profile. */
    private void refuse() {
        Examination examination = new Examination(export.first(), reference);
        Refusals refusals = new Refusals(examination, declaration.document(), export);
        refusals.note(this::allows);
        refusals.noteMixed(orders);
        if (order != null) {
            refusals.noteTaken(order.taken());
        }
        gathering.take(examination, (kind, pointer) -> new Place(declaration, null, pointer), finding -> null);
    }

    /** What is wrong with the declaration by itself, whatever belongs to it. */
    private void alone() {
        Examination examination = new Examination(new ThreeDocuments(null, null, declaration), reference);
        Matrix.judge(examination, RuleId.V01::equals);
        gathering.take(examination, (kind, pointer) -> new Place(declaration, null, pointer), finding -> null);
    }

    private LinePairing sums() {
        SkipReason noFees = waybill == null
                ? null
                : waybill.whyNoFees(reference.codeTables().currencies());
        Examination examination = new Examination(
                new ThreeDocuments(
                        order == null ? null : order.presented(),
                        waybill == null ? null : waybill.presented(),
                        declaration),
                reference);
        Matrix.judge(
                examination,
                rule -> !RulesOf.EACH_ORDER.contains(rule)
                        && !RulesOf.EACH_WAYBILL.contains(rule)
                        && (noFees == null || !RulesOf.FEES.contains(rule)));
        if (noFees != null) {
            RulesOf.FEES.forEach(rule -> examination.skip(rule, noFees));
        }
        gathering.take(
                examination,
                (kind, pointer) -> switch (kind) {
                    case ORDER -> order == null ? null : order.place(pointer);
                    case WAYBILL -> waybill == null ? null : waybill.place(pointer);
                    case DECLARATION -> new Place(declaration, null, pointer);
                },
                this::remark,
                one -> order == null
                        ? null
                        : order.corrected(one, examination.lines()).sumOfTotals());
        return examination.lines();
    }

    private @Nullable Text remark(Finding finding) {
        Text ofOrder = order == null ? null : order.remark(finding.pointers().order());
        Text ofWaybills =
                waybill == null || finding.values().waybill() == null ? null : waybill.addends(finding.field());
        return ofOrder != null && ofWaybills != null
                ? ofOrder.followedBy(ofWaybills)
                : ofOrder == null ? ofWaybills : ofOrder;
    }

    /** One order with those declared lines that are its own. */
    private void head(Presented<Order> one) {
        List<Integer> all = IntStream.range(0, declaration.document().lines().size())
                .boxed()
                .toList();
        List<Integer> lines = order == null
                ? List.of()
                : all.stream().filter(index -> belongs(index, one)).toList();
        // Of an order none of whose lines is known to be declared here, the head alone is judged.
        List<Integer> own = lines.isEmpty() ? all : lines;
        Declaration reduced = declaration
                .document()
                .reduced(
                        named.numberOf(one),
                        declaration.document().waybillNo(),
                        own.stream().map(declaration.document().lines()::get).toList());
        Examination examination = new Examination(new ThreeDocuments(one, null, declared(reduced)), reference);
        Matrix.judge(examination, (lines.isEmpty() ? RulesOf.EACH_HEAD : RulesOf.EACH_ORDER)::contains);
        gathering.take(
                examination,
                (kind, pointer) -> switch (kind) {
                    case ORDER -> new Place(one, orderNo(one), pointer);
                    case WAYBILL -> null;
                    case DECLARATION ->
                        new Place(declaration, null, Place.inDeclaration(pointer, named.pointerTo(one), own));
                },
                finding -> null);
    }

    /**
     * Whether the order's goods value is the sum of its own lines, of which this declaration may have a part only. A value
     * that is the sum of wrong totals is corrected with them.
     */
    private void value(Presented<Order> one, LinePairing pairing) {
        boolean followsLines =
                Normal.same(one.document().goodsValue(), one.document().sumOfTotals());
        Order judged = order == null || followsLines ? one.document() : order.corrected(one, pairing);
        Examination examination = new Examination(
                new ThreeDocuments(new Presented<>(judged, one.revision(), one.state()), null, null), reference);
        Matrix.judge(examination, RuleId.R11::equals);
        gathering.take(examination, (kind, pointer) -> new Place(one, orderNo(one), pointer), finding -> null);
    }

    private boolean belongs(int declaredLine, Presented<Order> one) {
        Presented<Order> owner = order == null ? null : order.orderOf(declaredLine);
        return owner == null ? one.equals(orders.getFirst()) : owner.equals(one);
    }

    private void head(Presented<Waybill> one, @Nullable Presented<Order> carried) {
        boolean isNamed = one.equals(waybills.getFirst());
        Declaration reduced = declaration
                .document()
                .reduced(
                        carried == null ? declaration.document().orderNo() : named.numberOf(carried),
                        isNamed
                                ? declaration.document().waybillNo()
                                : one.document().waybillNo(),
                        declaration.document().lines());
        Examination examination = new Examination(new ThreeDocuments(carried, one, declared(reduced)), reference);
        Matrix.judge(examination, RulesOf.EACH_WAYBILL::contains);
        gathering.take(
                examination,
                (kind, pointer) -> switch (kind) {
                    case ORDER -> carried == null ? null : new Place(carried, orderNo(carried), pointer);
                    case WAYBILL ->
                        new Place(one, waybills.size() > 1 ? one.document().waybillNo() : null, pointer);
                    case DECLARATION ->
                        new Place(
                                declaration,
                                null,
                                carried != null && pointer.equals("/orderNo") ? named.pointerTo(carried) : pointer);
                },
                finding -> null);
    }

    private Presented<Declaration> declared(Declaration reduced) {
        return new Presented<>(reduced, declaration.revision(), declaration.state());
    }

    private @Nullable String orderNo(Presented<Order> one) {
        return orders.size() > 1 ? one.document().orderNo() : null;
    }
}
