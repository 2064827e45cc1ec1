package org.chuhai.order.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.chuhai.order.order.ShippedLine;

/**
 * What left of a line, as it is stored.
 *
 * @param shop on this side of the wall like its dispatch
 */
@Embeddable
record DispatchedLine(
        @Column(name = "shop_id") UUID shop,
        @Column(name = "no") int no,
        @Column(name = "quantity") BigDecimal quantity) {

    ShippedLine shipped() {
        return new ShippedLine(no, quantity);
    }
}
