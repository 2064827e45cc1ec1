package org.chuhai.logistics.shipment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/**
 * A leg as it is stored.
 *
 * @param shop on this side of the wall like its shipment
 */
@Embeddable
record LegOfShop(
        @Column(name = "shop_id") UUID shop, @Embedded ShipmentLeg content) {}
