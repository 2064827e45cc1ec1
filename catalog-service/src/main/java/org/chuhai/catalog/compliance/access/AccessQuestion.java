package org.chuhai.catalog.compliance.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Whether goods may be offered somewhere.
 *
 * @param market a country of ISO 3166-1 alpha-3, or EU
 * @param hsCode commodity code of the goods
 * @param claims what is said of them beyond their nature
 * @param confirmed ids of the requirements that the seller confirms
 * @param day the day that counts
 */
public record AccessQuestion(
        String market,
        String hsCode,
        Set<String> claims,
        Set<String> confirmed,
        List<HeldCertificate> certificates,
        LocalDate day) {

    public AccessQuestion {
        claims = Set.copyOf(claims);
        confirmed = Set.copyOf(confirmed);
        certificates = List.copyOf(certificates);
    }
}
