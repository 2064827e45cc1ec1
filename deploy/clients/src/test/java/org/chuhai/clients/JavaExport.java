package org.chuhai.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.chuhai.client.logistics.ApiException;
import org.chuhai.client.logistics.api.CasesApi;
import org.chuhai.client.logistics.api.DocumentsApi;
import org.chuhai.client.logistics.api.PartiesApi;
import org.chuhai.client.logistics.model.ApplyCorrections;
import org.chuhai.client.logistics.model.CustomsDocument;
import org.chuhai.client.logistics.model.CustomsWaybill;
import org.chuhai.client.logistics.model.DocumentKindPath;
import org.chuhai.client.logistics.model.ExportCase;
import org.chuhai.client.logistics.model.FiledDocument;
import org.chuhai.client.logistics.model.PartyName;
import org.chuhai.client.logistics.model.ReconciliationReport;
import org.chuhai.client.logistics.model.RegisterParty;
import org.chuhai.client.logistics.model.Verdict;

/** The papers of the export: filed with slips of the pen, and put right. */
record JavaExport(Person manager, Person operator, UUID shop) {

    static final String WAYBILL_NO = "KH2601150001";
    static final String CARRIER = "91000000MA0CARRAXR";

    /** The registry knows the seller by both codes. */
    void register() throws ApiException {
        RegisterParty seller = new RegisterParty()
                .creditCode("91000000MA0WANUT1J")
                .customsCode("6201960XYZ")
                .name(new PartyName().zh("南疆核桃"));
        assertThat(new PartiesApi(manager.logistics())
                        .registerParty(Walk.key(), seller)
                        .getId())
                .isNotNull();
    }

    void file() throws ApiException, IOException {
        FiledDocument waybill = file(DocumentKindPath.WAYBILLS, WAYBILL_NO, "waybill");
        CustomsWaybill content = waybill.getDocument().getCustomsWaybill();
        assertThat(content.getCarrier().getCode()).isEqualTo(CARRIER);
        FiledDocument declaration = file(DocumentKindPath.DECLARATIONS, "WALNUTS-1", "declaration");
        assertThat(declaration.getDocument().getCustomsDeclaration().getPackages())
                .isEqualTo(1301);
    }

    private FiledDocument file(DocumentKindPath kind, String number, String sample) throws ApiException, IOException {
        CustomsDocument content = operator.logistics()
                .getObjectMapper()
                .readValue(
                        RunningSuite.sample("faulty/story/" + sample + ".json").toFile(), CustomsDocument.class);
        return new DocumentsApi(operator.logistics()).fileDocument(kind, number, content, shop, null);
    }

    /** One case holds all three as soon as the order has been heard of; its findings say how to put them right. */
    void correct() throws ApiException {
        UUID id = Walk.untilHeard()
                .until(this::found, cases -> cases.size() == 1)
                .getFirst()
                .getId();
        assertThat(report(id).getFindings()).hasSize(2);
        assertThat(cases().listCaseFindings(id, null, null).getItems())
                .allSatisfy(
                        found -> assertThat(found.getFinding().getCorrections()).isNotEmpty());

        String seen = Walk.etag(cases().getCaseWithHttpInfo(id).getHeaders());
        ExportCase corrected =
                cases().correctCase(id, Walk.key(), seen, new ApplyCorrections().reason("typing mistakes"));

        assertThat(corrected.getVerdict()).isEqualTo(Verdict.MATCHED);
        assertThat(report(id).getFindings()).isEmpty();
    }

    private List<ExportCase> found() throws ApiException {
        return cases().listCases(null, null, JavaSale.ORDER_NO, shop, null, Verdict.DISCREPANT, null)
                .getItems();
    }

    private ReconciliationReport report(UUID id) throws ApiException {
        return cases().getCaseReport(id, null);
    }

    private CasesApi cases() {
        return new CasesApi(operator.logistics());
    }
}
