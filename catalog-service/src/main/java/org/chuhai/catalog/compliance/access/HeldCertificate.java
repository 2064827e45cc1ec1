package org.chuhai.catalog.compliance.access;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An accepted certificate of a product that nobody has revoked.
 *
 * @param validFrom its first day
 * @param validTo its last day
 */
public record HeldCertificate(UUID id, String kind, LocalDate validFrom, LocalDate validTo) {}
