package org.chuhai.logistics.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.party.PartyService;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.logistics.profile.ProfileService;
import org.chuhai.logistics.rate.RateTable;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.ReconciliationEngine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.examination.Seats;
import org.chuhai.logistics.tariff.TariffTable;

/**
 * The engine with the tables that ship with the service, the profile that is in force for the caller's tenant, and what its
 * registry knows of the firms.
 */
@ApplicationScoped
public class Judge {

    private final PartyService parties;
    private final ProfileService profiles;
    private final CodeTables codeTables = CodeTables.shipped();
    private final TariffTable tariff = TariffTable.shipped();
    private final RateTable rates = RateTable.shipped();

    Judge(PartyService parties, ProfileService profiles) {
        this.parties = parties;
        this.profiles = profiles;
    }

    /**
     * What the engine says of an export.
     *
     * @param profile by which it judged
     * @param firms as far as the documents can concern them
     */
    public record Judgement(Report report, Profile profile, PartyRegistry firms) {}

    /** The profile that is in force. */
    public Profile profile() {
        return profiles.active();
    }

    public Judgement judge(ExportDocuments documents, Profile profile) {
        return judge(List.of(documents), profile).getFirst();
    }

    /** Each export by itself; the registry is asked once for all, and equal firms are told to one engine. */
    public List<Judgement> judge(List<ExportDocuments> exports, Profile profile) {
        List<PartyRegistry> firms = parties.registries(
                exports.stream().map(export -> Seats.sought(export)).toList());
        Map<List<RegisteredParty>, ReconciliationEngine> engines = new HashMap<>();
        return IntStream.range(0, exports.size())
                .mapToObj(i -> new Judgement(
                        engines.computeIfAbsent(firms.get(i).parties(), same -> engine(profile, firms.get(i)))
                                .reconcile(exports.get(i)),
                        profile,
                        firms.get(i)))
                .toList();
    }

    private ReconciliationEngine engine(Profile profile, PartyRegistry firms) {
        return new ReconciliationEngine(ReferenceData.of(profile, codeTables, tariff, rates, firms));
    }
}
