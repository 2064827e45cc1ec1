package org.chuhai.logistics.shipment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way that a shipment shall take. */
@Schema(
        name = "ReplaceLegs",
        description = "The way that a shipment shall take, instead of the one before.",
        additionalProperties = Schema.False.class,
        examples = """
                {"legs":[{"mode":"2","carrier":"COSCO Shipping Lines",
                 "from":{"locode":"CNTAO","name":"Qingdao","country":"CHN"},
                 "to":{"locode":"RUVVO","name":"Vladivostok","country":"RUS"},
                 "plannedDeparture":"2026-03-02T08:00:00Z","plannedArrival":"2026-03-09T06:00:00Z"}]}""")
public record ReplaceLegs(
        @Schema(description = "At most 20, in the order of travel; a booked shipment needs one.", required = true)
        @NotNull @Size(max = MOST) List<@NotNull @Valid ShipmentLeg> legs) {

    static final int MOST = 20;
}
