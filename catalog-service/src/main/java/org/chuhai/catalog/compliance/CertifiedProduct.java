package org.chuhai.catalog.compliance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A product that a certificate is about, as it is stored.
 *
 * @param shop on this side of the wall like the certificate
 */
@Embeddable
record CertifiedProduct(
        @Column(name = "shop_id") UUID shop,
        @Column(name = "product_id") UUID product) {}
