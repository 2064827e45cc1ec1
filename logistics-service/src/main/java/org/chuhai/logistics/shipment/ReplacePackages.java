package org.chuhai.logistics.shipment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a shipment shall consist of. */
@Schema(
        name = "ReplacePackages",
        description = "What a shipment shall consist of, instead of what it consisted of before.",
        additionalProperties = Schema.False.class,
        examples = """
                {"packages":[{"number":"1","weightKg":"12.5","lengthCm":"60","widthCm":"40","heightCm":"35.5",
                 "contents":"Walnuts in shell, 25 bags"}]}""")
public record ReplacePackages(
        @Schema(description = "At most 500, each number once; a booked shipment needs one.", required = true)
        @NotNull @Size(max = MOST) List<@NotNull @Valid ShipmentPackage> packages) {

    static final int MOST = 500;
}
