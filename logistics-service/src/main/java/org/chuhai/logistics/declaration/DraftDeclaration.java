package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a declaration is to be drafted of. */
@Schema(
        name = "DraftDeclaration",
        description = "What a declaration is to be drafted of.",
        additionalProperties = Schema.False.class,
        examples =
                "{\"shopId\":\"019bb5d4-0f3c-7a61-8f57-6a1d1f0f4a10\",\"number\":\"WN-D-1\",\"orderNo\":\"WN-20260115-0001\",\"waybillNo\":\"KH2601150001\",\"supplements\":{\"customsOffice\":\"9400\",\"exitPort\":\"9400\",\"packageType\":\"06\"}}")
public record DraftDeclaration(
        @Schema(description = "The shop that declares.", required = true) @NotNull UUID shopId,

        @Schema(
                description =
                        "The shop's own reference, once in the shop: number of the document, and copNo of the message. A document of"
                                + " this number that is a draft is taken as it is.",
                required = true,
                examples = "WN-D-1")
        @NotNull @Pattern(regexp = REFERENCE) String number,

        @Schema(
                description = "The order that is exported; filed already.",
                required = true,
                examples = "WN-20260115-0001")
        @NotNull @Size(min = 1, max = 60) @Pattern(regexp = PRINTABLE) String orderNo,

        @Schema(
                description = "The waybill it travels under; filed already.",
                required = true,
                examples = "KH2601150001")
        @NotNull @Size(min = 1, max = 37) @Pattern(regexp = PRINTABLE) String waybillNo,

        @Schema(ref = "DeclarationSupplements", type = SchemaType.OBJECT, nullable = true) @Nullable ObjectNode supplements) {

    static final String REFERENCE = "^[0-9A-Za-z][0-9A-Za-z._/-]{0,29}$";
    static final String PRINTABLE = "^[^\\x00-\\x1f]*[^\\x00-\\x20][^\\x00-\\x1f]*$";
}
