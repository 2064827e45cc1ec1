package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the drafting could not know. */
@Schema(
        name = "SupplementDeclaration",
        description = "What the drafting could not know; replaces what was said before.",
        additionalProperties = Schema.False.class,
        examples = "{\"supplements\":{\"customsOffice\":\"9400\",\"exitPort\":\"9400\",\"packageType\":\"06\"}}")
public record SupplementDeclaration(
        @Schema(ref = "DeclarationSupplements", type = SchemaType.OBJECT, required = true) @NotNull ObjectNode supplements) {}
