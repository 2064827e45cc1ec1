package org.chuhai.logistics.shipment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/**
 * A package as it is stored.
 *
 * @param shop on this side of the wall like its shipment
 */
@Embeddable
record PackageOfShop(
        @Column(name = "shop_id") UUID shop, @Embedded ShipmentPackage content) {}
