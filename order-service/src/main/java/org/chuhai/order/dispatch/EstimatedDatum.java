package org.chuhai.order.dispatch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an order can only expect: whoever dispatches may acknowledge that the waybill says something else. */
@Schema(name = "EstimatedDatum", description = """
                What an order can only expect; that the waybill says something else may be acknowledged.
                - PACKAGES: how many packages.
                - GROSS_WEIGHT: the weight with packing, in kilograms.""")
public enum EstimatedDatum {
    PACKAGES(DispatchDatum.PACKAGES),
    GROSS_WEIGHT(DispatchDatum.GROSS_WEIGHT);

    private final DispatchDatum datum;

    EstimatedDatum(DispatchDatum datum) {
        this.datum = datum;
    }

    DispatchDatum datum() {
        return datum;
    }
}
