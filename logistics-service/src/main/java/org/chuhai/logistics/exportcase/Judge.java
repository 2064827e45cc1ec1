package org.chuhai.logistics.exportcase;

import jakarta.enterprise.context.ApplicationScoped;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.party.PartyService;
import org.chuhai.logistics.rate.RateTable;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.ReconciliationEngine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.chuhai.logistics.reconciliation.examination.Seats;
import org.chuhai.logistics.tariff.TariffTable;

/** The engine with the tables that ship with the service and what the registry of the caller's tenant knows of the firms. */
@ApplicationScoped
class Judge {

    private final PartyService parties;
    private final CodeTables codeTables = CodeTables.shipped();
    private final TariffTable tariff = TariffTable.shipped();
    private final RateTable rates = RateTable.shipped();

    Judge(PartyService parties) {
        this.parties = parties;
    }

    /**
     * What the engine says of three documents.
     *
     * @param profile by which it judged
     * @param firms as far as the documents can concern them
     */
    record Judgement(Report report, Profile profile, PartyRegistry firms) {}

    Report judge(ThreeDocuments documents) {
        return judgement(documents).report();
    }

    Judgement judgement(ThreeDocuments documents) {
        Profile profile = Profile.EXACT;
        PartyRegistry firms = parties.registry(Seats.of(documents).sought());
        Report report = new ReconciliationEngine(ReferenceData.of(profile, codeTables, tariff, rates, firms))
                .reconcile(documents);
        return new Judgement(report, profile, firms);
    }
}
