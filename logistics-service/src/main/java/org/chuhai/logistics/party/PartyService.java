package org.chuhai.logistics.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageQuery;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.ContentRules;
import org.jspecify.annotations.Nullable;

/** The use cases of the party registry. */
@ApplicationScoped
public class PartyService {

    /** Each registration counts them, and a mistyped code may mean any of them. */
    static final int MOST_PARTIES = 5_000;

    private static final String AGGREGATE = "party";
    private static final String REGISTERED = "REGISTERED";

    private final Parties parties;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    PartyService(Parties parties, ContentRules rules, AuditTrail audit, Clock clock) {
        this.parties = parties;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Party register(RegisterParty command) {
        rules.check(command, PartyRules::broken);
        refuseTaken(command, null);
        if (parties.count() >= MOST_PARTIES) {
            throw PartyProblem.PARTY_REGISTRY_FULL.because(new Text(
                    "登记册已有 " + MOST_PARTIES + " 家企业", "the registry holds " + MOST_PARTIES + " firms already"));
        }
        Party party = Party.register(command, clock.instant());
        parties.persistAndFlush(party);
        audit.record(new AuditTrail.Change(null, AGGREGATE, party.id(), "register", null, REGISTERED, null));
        return party;
    }

    @Transactional
    Page<PartyView> list(PageQuery page, @Nullable String code) {
        return page.page(parties.page(page, code), party -> List.of(party.id().toString()))
                .map(PartyView::of);
    }

    @Transactional
    Party get(UUID id) {
        return parties.findByIdOptional(id).orElseThrow(CommonProblem::notFound);
    }

    @Transactional
    Party amend(UUID id, @Nullable String ifMatch, RegisterParty command) {
        Party party = get(id);
        Version.mustBe(party.version(), ifMatch);
        rules.check(command, PartyRules::broken);
        refuseTaken(command, id);
        party.amend(command, clock.instant());
        parties.flush();
        audit.record(new AuditTrail.Change(null, AGGREGATE, id, "amend", REGISTERED, REGISTERED, null));
        return party;
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Party party = get(id);
        Version.mustBe(party.version(), ifMatch);
        parties.delete(party);
        audit.record(new AuditTrail.Change(null, AGGREGATE, id, "remove", REGISTERED, null, null));
    }

    /** The registry of the caller's tenant as far as documents can concern it, for the engine. */
    @Transactional
    public PartyRegistry registry(SoughtFirms sought) {
        return registries(List.of(sought)).getFirst();
    }

    /** A registry for each of several exports, each as if it were asked for alone; the database is asked once for all. */
    @Transactional
    public List<PartyRegistry> registries(List<SoughtFirms> sought) {
        List<RegisteredParty> firms = parties.sought(SoughtFirms.all(sought)).stream()
                .map(Party::registered)
                .toList();
        return sought.stream()
                .map(one -> PartyRegistry.of(firms.stream().filter(one::include).toList()))
                .toList();
    }

    /** The database refuses what slips through between two requests. */
    private void refuseTaken(RegisterParty command, @Nullable UUID self) {
        refuseTaken("creditCode", command.creditCode(), self);
        refuseTaken("customsCode", command.customsCode(), self);
    }

    private void refuseTaken(String field, @Nullable String code, @Nullable UUID self) {
        if (code != null
                && parties.list(field + " = ?1", code).stream()
                        .anyMatch(other -> !other.id().equals(self))) {
            throw PartyProblem.taken(field, code);
        }
    }
}
