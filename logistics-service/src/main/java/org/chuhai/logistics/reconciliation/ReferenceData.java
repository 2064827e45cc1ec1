package org.chuhai.logistics.reconciliation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.rate.RateTable;
import org.chuhai.logistics.tariff.TariffTable;

/**
 * All that the verdict depends on besides the documents.
 *
 * @param ruleSet version of the rules with a fingerprint of everything here
 */
public record ReferenceData(
        Profile profile,
        CodeTables codeTables,
        TariffTable tariff,
        RateTable rates,
        PartyRegistry parties,
        String ruleSet) {

    /** Changes whenever a rule judges differently than before. */
    public static final String RULES_VERSION = "2026.2";

    public static ReferenceData of(
            Profile profile, CodeTables codeTables, TariffTable tariff, RateTable rates, PartyRegistry parties) {
        StringBuilder all = new StringBuilder(RULES_VERSION).append('\n').append(stated(profile));
        codeTables.files().forEach(file -> all.append(stated(file)));
        all.append(stated(tariff.file())).append(stated(rates.file())).append(stated(parties.file()));
        return new ReferenceData(
                profile, codeTables, tariff, rates, parties, RULES_VERSION + "+sha256:" + sha256(all.toString()));
    }

    /** The tables that ship with the service, and the exact profile. */
    public static ReferenceData shipped() {
        return of(
                Profile.EXACT,
                CodeTables.shipped(),
                TariffTable.shipped(),
                RateTable.shipped(),
                PartyRegistry.shipped());
    }

    private static String stated(Profile profile) {
        // The length keeps a version that looks like settings apart from the settings.
        StringBuilder stated = new StringBuilder("profile ")
                .append(profile.version().length())
                .append(' ')
                .append(profile.version());
        profile.off().forEach(rule -> stated.append(" off:").append(rule));
        for (Map.Entry<RuleId, Severity> severity : profile.severities().entrySet()) {
            stated.append(' ').append(severity.getKey()).append(':').append(severity.getValue());
        }
        profile.tolerances()
                .forEach((field, tolerance) ->
                        stated.append(' ').append(field).append(':').append(tolerance.stated()));
        profile.allowances()
                .forEach((allowance, routes) -> routes.stream()
                        .sorted()
                        .forEach(route -> stated.append(" allows:")
                                .append(allowance)
                                .append(':')
                                .append(route)));
        return stated.append('\n').toString();
    }

    private static String stated(DataFile.Identity file) {
        return file.name() + ' ' + file.version() + ' ' + file.sha256() + '\n';
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
