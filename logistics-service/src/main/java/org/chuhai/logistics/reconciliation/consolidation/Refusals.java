package org.chuhai.logistics.reconciliation.consolidation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.examination.Codes;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.Wording;
import org.chuhai.platform.language.Text;

/** What is told when there are more documents of a kind than the profile allows on the route. */
final class Refusals {

    private static final String FOB = "FOB";

    private final Examination examination;
    private final Declaration declaration;
    private final ExportDocuments export;
    private final Text route;

    Refusals(Examination examination, Declaration declaration, ExportDocuments export) {
        this.examination = examination;
        this.declaration = declaration;
        this.export = export;
        route = declaration.route() == Route.LIST ? new Text("清单", "A list") : new Text("报关单", "A form");
    }

    void note(Predicate<Allowance> allowed) {
        List<String> further = declaration.furtherOrderNos();
        if (!further.isEmpty() && !allowed.test(Allowance.SEVERAL_ORDERS)) {
            String numbers = String.join(", ", further);
            examination
                    .find(RuleId.R01, "furtherOrderNos", null)
                    .value(new Datum(DocumentKind.DECLARATION, numbers, numbers, "/furtherOrderNos"))
                    .text(
                            route.zh() + "只能对应一个订单，另列有 " + numbers + "；如本关区允许，请在方案中放开。",
                            route.en() + " covers one order; this one names " + numbers
                                    + " besides. Where customs accepts that, allow it in the profile.");
        }
        if (export.waybills().size() > 1 && !allowed.test(Allowance.SEVERAL_WAYBILLS)) {
            String numbers = String.join(
                    ", ",
                    export.waybills().stream()
                            .map(waybill -> waybill.document().waybillNo())
                            .toList());
            examination
                    .find(RuleId.R04, "waybillNo", null)
                    .value(new Datum(DocumentKind.WAYBILL, numbers, numbers, "/waybillNo"))
                    .text(
                            route.zh() + "只能对应一份运单，货物却由 " + numbers + " 运输；如本关区允许，请在方案中放开。",
                            route.en() + " has one waybill; the goods travel by " + numbers
                                    + ". Where customs accepts that, allow it in the profile.");
        }
        if (!export.otherDeclarations().isEmpty() && !allowed.test(Allowance.SEVERAL_DECLARATIONS)) {
            examination
                    .find(RuleId.R01, "orderNo", null)
                    .value(Datum.key(DocumentKind.DECLARATION, declaration.orderNo(), "/orderNo"))
                    .text(
                            "订单 " + declaration.orderNo() + " 另有 "
                                    + export.otherDeclarations().size() + " 份申报单；如分批申报，请在方案中放开。",
                            "Order " + declaration.orderNo() + " is declared by "
                                    + export.otherDeclarations().size()
                                    + " further declaration(s). Where an order leaves in parts, allow it in the profile.");
        }
    }

    /** A declaration has one set of deal terms, and amounts in several currencies have no sum. */
    void noteMixed(List<Presented<Order>> orders) {
        var tables = examination.reference().codeTables();
        mixed(
                orders,
                RuleId.R12,
                "currency",
                "/currency",
                Order::currency,
                order -> Codes.currencyAs(tables.currencies(), order.currency(), "A"));
        mixed(orders, RuleId.R15, "terms", "/incoterm", Refusals::incoterm, order -> {
            var terms = tables.dealTerms().ofIncoterm(incoterm(order));
            return terms == null ? incoterm(order) : terms.valueBasis().toString();
        });
    }

    private static String incoterm(Order order) {
        return order.incoterm() == null ? FOB : order.incoterm();
    }

    /** @param meaning equal for what is the same in other words */
    private void mixed(
            List<Presented<Order>> orders,
            RuleId rule,
            String field,
            String pointer,
            Function<Order, String> told,
            Function<Order, String> meaning) {
        if (orders.stream()
                        .map(order -> meaning.apply(order.document()))
                        .distinct()
                        .count()
                < 2) {
            return;
        }
        String stated = orders.stream()
                .map(order -> order.document().orderNo() + " " + told.apply(order.document()))
                .collect(Collectors.joining(", "));
        Text what = Wording.field(field);
        examination
                .find(rule, field, null)
                .severity(Severity.BLOCK)
                .value(new Datum(DocumentKind.ORDER, stated, stated, pointer))
                .text(
                        "各订单的" + what.zh() + "不同（" + stated + "），不能合并申报，金额未能完全比较。",
                        "The orders differ in " + what.en() + " (" + stated
                                + ") and cannot be declared together; their amounts were not fully compared.");
    }

    /** By which of several declarations goods leave that all of them declare, only people know. */
    void noteTaken(Map<Integer, Ordered> taken) {
        taken.forEach((index, line) -> {
            String ordered = line.stated().quantity().toPlainString();
            DeclarationLine declared = declaration.lines().get(index);
            examination
                    .find(RuleId.R09, "quantity", declared.no())
                    .severity(Severity.BLOCK)
                    .value(new Datum(
                            DocumentKind.DECLARATION,
                            declared.quantity().toPlainString(),
                            Normal.number(declared.quantity()),
                            "/lines/" + index + "/quantity"))
                    .text(
                            "第 " + declared.no() + " 项：订单共 " + ordered + "，其他申报单已全部申报，本申报单又申报 "
                                    + declared.quantity().toPlainString() + "。",
                            "Line " + declared.no() + ": other declarations declare all of the " + ordered
                                    + " ordered, and this one "
                                    + declared.quantity().toPlainString() + " more.");
        });
    }
}
