package org.chuhai.logistics.reconciliation.consolidation;

import java.util.List;
import java.util.function.Predicate;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.platform.language.Text;

/** What is told when there are more documents of a kind than the profile allows on the route. */
final class Refusals {

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
                            "Order " + declaration.orderNo() + " is declared "
                                    + export.otherDeclarations().size()
                                    + " more time(s). Where an order leaves in parts, allow it in the profile.");
        }
    }
}
