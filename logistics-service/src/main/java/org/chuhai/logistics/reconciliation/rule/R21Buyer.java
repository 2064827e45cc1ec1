package org.chuhai.logistics.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.codetable.LegalForms;
import org.chuhai.logistics.customsdocument.Buyer;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.FirmName;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.Scripts;
import org.chuhai.logistics.reconciliation.examination.TextCause;
import org.jspecify.annotations.Nullable;

/**
 * All documents name the same buyer, however its legal form is written, and under 9710 it is an enterprise. The order is
 * right. A list has no place for the buyer; the form of 9710 has one and needs it. Source: published guides to 9710
 * (secondary); form field OverseasConsigneeEname.
 */
final class R21Buyer implements Rule {

    private static final String TO_ENTERPRISES = "9710";
    private static final String FIELD = "buyer.name";

    @Override
    public RuleId id() {
        return RuleId.R21;
    }

    @Override
    public void judge(Examination examination) {
        Order order = examination.order();
        Waybill waybill = examination.waybill();
        Declaration declaration = examination.declaration();
        examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION);
        Datum ordered = order == null ? null : name(DocumentKind.ORDER, order.buyer(), "/buyer");
        Datum declared = declaration == null ? null : name(DocumentKind.DECLARATION, declaration.buyer(), "/buyer");
        Datum carried = waybill == null ? null : name(DocumentKind.WAYBILL, waybill.consignee(), "/consignee");
        if (order != null && ordered == null) {
            examination.skip(id(), SkipReason.NO_BUYER_NAME);
        }
        if (waybill != null && carried == null) {
            examination.skip(id(), SkipReason.WAYBILL_HAS_NO_CONSIGNEE);
        }
        if (declaration != null && declared == null) {
            notDeclared(examination, declaration, ordered);
        }
        List<Datum> names = new ArrayList<>(3);
        add(names, ordered);
        add(names, declared);
        add(names, carried);
        if (names.size() > 1) {
            compare(examination, names, ordered != null);
        }
        if (declaration != null && TO_ENTERPRISES.equals(declaration.tradeMode())) {
            naturalPerson(examination, DocumentKind.ORDER, order == null ? null : order.buyer(), "/buyer");
            naturalPerson(
                    examination, DocumentKind.WAYBILL, waybill == null ? null : waybill.consignee(), "/consignee");
            naturalPerson(examination, DocumentKind.DECLARATION, declaration.buyer(), "/buyer");
        }
    }

    private void notDeclared(Examination examination, Declaration declaration, @Nullable Datum ordered) {
        if (declaration.route() == Route.LIST) {
            examination.skip(id(), SkipReason.LIST_HAS_NO_BUYER);
            return;
        }
        if (!TO_ENTERPRISES.equals(declaration.tradeMode())) {
            examination.skip(id(), SkipReason.DECLARATION_HAS_NO_BUYER);
            return;
        }
        examination.judged(id());
        FindingDraft draft = examination
                .find(id(), FIELD, null)
                .text(
                        "报关单没有填报境外收货人" + (ordered == null ? "。" : "，订单买方为 " + ordered.raw() + "。"),
                        "The form does not name the buyer"
                                + (ordered == null ? "." : "; by the order it is " + ordered.raw() + "."));
        if (ordered != null) {
            draft.value(ordered)
                    .correct(
                            DocumentKind.DECLARATION,
                            declaration.buyer() == null
                                    ? PatchOperation.replace("/buyer", new Buyer(ordered.normal(), null, null))
                                    : PatchOperation.replace("/buyer/name", ordered.normal()));
        }
    }

    private void compare(Examination examination, List<Datum> names, boolean orderSays) {
        LegalForms forms = examination.reference().codeTables().legalForms();
        Datum right = names.getFirst();
        FirmName rightFirm = FirmName.of(right.raw(), forms);
        FindingDraft draft = null;
        for (Datum name : names.subList(1, names.size())) {
            FirmName firm = FirmName.of(name.raw(), forms);
            // A legal form such as LLP behind a Cyrillic name does not make the name a Latin one.
            if (!Scripts.comparable(firm.stem(), rightFirm.stem())) {
                examination.skip(id(), SkipReason.NAMES_IN_TWO_LANGUAGES);
                continue;
            }
            examination.judged(id());
            if (!name.raw().equalsIgnoreCase(right.raw()) && !firm.same(rightFirm)) {
                draft = draft == null ? examination.find(id(), FIELD, null) : draft;
                draft.cause(TextCause.of(right.normal(), name.normal()));
                if (orderSays) {
                    draft.correct(name.document(), PatchOperation.replace(name.pointer(), right.normal()));
                }
            }
        }
        if (draft != null) {
            names.forEach(draft::value);
        }
    }

    private void naturalPerson(Examination examination, DocumentKind document, @Nullable Buyer buyer, String pointer) {
        if (buyer == null || !Boolean.TRUE.equals(buyer.naturalPerson())) {
            return;
        }
        examination.judged(id());
        String label = document.label().zh();
        examination
                .find(id(), "buyer.naturalPerson", null)
                .severity(Severity.BLOCK)
                .value(new Datum(document, "true", "true", pointer + "/naturalPerson"))
                .text(
                        label + "的买方是个人（naturalPerson 为 true），监管方式 9710 只适用于企业买方。",
                        "The buyer of the " + document.label().en()
                                + " is a natural person (naturalPerson: true), and mode 9710 is for buyers that are"
                                + " enterprises.");
    }

    private static void add(List<Datum> names, @Nullable Datum name) {
        if (name != null) {
            names.add(name);
        }
    }

    private static @Nullable Datum name(DocumentKind document, @Nullable Buyer buyer, String pointer) {
        String name = buyer == null ? null : buyer.name();
        return name == null || Normal.key(name).isEmpty() ? null : Datum.key(document, name, pointer + "/name");
    }
}
