package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chuhai.logistics.party.PartyCode;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.party.RegisteredParty;
import org.chuhai.logistics.party.SocialCreditCode;
import org.chuhai.logistics.party.SoughtFirms;
import org.chuhai.logistics.reconciliation.examination.Seats;
import org.chuhai.logistics.testdata.FaultyExports;
import org.chuhai.logistics.testdata.Triple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A registry of the firms that documents can concern judges them as the whole registry does. */
@Execution(ExecutionMode.CONCURRENT)
class SoughtFirmsTest {

    private static final int EXPORTS = 1500;
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> ROLES = List.of("platform", "seller", "carrier", "producer", "agent");
    private static final ReferenceData SHIPPED = ReferenceData.shipped();

    private final Random random = new Random(97);

    @Test
    void theFirmsThatDocumentsCanConcernJudgeThemAsAllFirmsDo() {
        FaultyExports exports = new FaultyExports(97, 1);
        int mattered = 0;
        int narrowed = 0;
        int meant = 0;

        for (int i = 0; i < EXPORTS; i++) {
            List<RegisteredParty> all = registry();
            Triple triple = exports.next(i % 3 == 0 ? 1 : 0);
            rename(triple, all);
            ThreeDocuments documents = triple.read();
            SoughtFirms sought = Seats.sought(ExportDocuments.of(documents));
            List<RegisteredParty> some = all.stream().filter(sought::include).toList();

            Report whole = reconciled(documents, all);
            Report narrow = reconciled(documents, some);

            assertThat(narrow)
                    .as(() -> "sought " + sought + "\nof " + all + "\nin " + triple)
                    .isEqualTo(whole);
            mattered += whole.equals(reconciled(documents, List.of())) ? 0 : 1;
            narrowed += some.size() < all.size() ? 1 : 0;
            meant += whole.equals(reconciled(documents, byCodesAlone(sought, all))) ? 0 : 1;
        }

        // Otherwise nothing was proved: the registry was needed, also for what was mistyped, and much of it was left
        // out.
        assertThat(mattered).isGreaterThan(EXPORTS / 3);
        assertThat(narrowed).isGreaterThan(EXPORTS / 3);
        assertThat(meant).isGreaterThan(EXPORTS / 50);
    }

    private static List<RegisteredParty> byCodesAlone(SoughtFirms sought, List<RegisteredParty> all) {
        SoughtFirms exact = new SoughtFirms(sought.codes(), Set.of());
        return all.stream().filter(exact::include).toList();
    }

    /** The fingerprint says which registry it was, and that is another one. */
    private static Report reconciled(ThreeDocuments documents, List<RegisteredParty> firms) {
        Report report = new ReconciliationEngine(ReferenceData.of(
                        SHIPPED.profile(),
                        SHIPPED.codeTables(),
                        SHIPPED.tariff(),
                        SHIPPED.rates(),
                        PartyRegistry.of(firms)))
                .reconcile(documents);
        return new Report(
                report.verdict(),
                report.waitingFor(),
                report.route(),
                "",
                report.findings(),
                report.evaluated(),
                report.skipped());
    }

    /** Up to twelve firms, many of whose codes are nearly the same; some have one code only. */
    private List<RegisteredParty> registry() {
        Map<String, RegisteredParty> firms = new LinkedHashMap<>();
        String like = body();
        int count = random.nextInt(13);
        for (int i = 0; i < count; i++) {
            String credit = right(random.nextInt(3) == 0 ? body() : slipped(like, 8, 1 + random.nextInt(2)));
            String customs = "33019%05d".formatted(i);
            int kind = random.nextInt(4);
            firms.putIfAbsent(
                    credit,
                    new RegisteredParty(
                            "firm-" + i,
                            kind == 0 ? null : credit,
                            kind == 1 ? null : customs,
                            Set.of("企业" + i, "Firm " + i)));
        }
        return List.copyOf(firms.values());
    }

    /** Half of the firms of the documents become some of the registry, well or badly written. */
    private void rename(Triple triple, List<RegisteredParty> firms) {
        for (ObjectNode document : List.of(triple.order(), triple.waybill(), triple.declaration())) {
            for (String role : ROLES) {
                if (!firms.isEmpty() && random.nextBoolean() && document.get(role) instanceof ObjectNode party) {
                    RegisteredParty firm = firms.get(random.nextInt(Math.min(3, firms.size())));
                    name(party, firm, firms.get(random.nextInt(firms.size())));
                }
            }
        }
    }

    private void name(ObjectNode party, RegisteredParty firm, RegisteredParty other) {
        party.put("code", written(firm.creditCode() == null ? firm.customsCode() : firm.creditCode()));
        party.put(
                "customsCode",
                switch (random.nextInt(5)) {
                    case 0 -> firm.customsCode();
                    case 1 -> other.customsCode();
                    case 2 -> "3301900";
                    default -> null;
                });
        if (random.nextInt(6) == 0 && party.get("customsCode").isTextual()) {
            party.putNull("code");
        }
        party.put(
                "name",
                switch (random.nextInt(4)) {
                    case 0 -> null;
                    case 1 -> other.names().iterator().next();
                    default -> firm.names().iterator().next();
                });
    }

    private @Nullable String written(@Nullable String code) {
        String text = String.valueOf(code);
        return switch (random.nextInt(9)) {
            case 0, 1 -> slipped(text, 0, 1);
            case 2 -> slipped(text, 0, 2);
            case 3 -> slipped(text, 0, 3);
            case 4 -> text.replace('0', 'O').replace('1', 'I');
            case 5 -> text.toLowerCase(Locale.ROOT);
            case 6 -> text.replace('9', '９');
            default -> text;
        };
    }

    /** With this many other characters, here or there. */
    private String slipped(String text, int from, int characters) {
        StringBuilder slipped = new StringBuilder(text);
        for (int i = 0; i < characters; i++) {
            slipped.setCharAt(
                    from + random.nextInt(text.length() - from), LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return slipped.toString();
    }

    private String body() {
        return slipped("91000000MA0AAAAA00", 10, 6);
    }

    private static String right(String body) {
        return PartyCode.of(body) instanceof SocialCreditCode code
                ? code.withRightCheckDigits().value()
                : body;
    }

    @Test
    void documentsWithoutFirmsSeekNone() {
        assertThat(Seats.sought(ExportDocuments.of(new ThreeDocuments(null, null, null))))
                .isEqualTo(new SoughtFirms(Set.of(), Set.of()));
    }
}
