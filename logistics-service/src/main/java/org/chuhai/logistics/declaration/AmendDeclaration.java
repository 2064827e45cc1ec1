package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What customs is asked to change. */
@Schema(
        name = "AmendDeclaration",
        description = "What customs is asked to change in what it has.",
        additionalProperties = Schema.False.class,
        examples = AmendmentExample.LIST)
public record AmendDeclaration(
        @Schema(description = "Why, in the words of who asks.", required = true, examples = "毛重录入有误")
        @NotNull @Size(min = 1, max = 500) @Pattern(regexp = DraftDeclaration.PRINTABLE) String reason,

        @Schema(ref = "CustomsDeclaration", type = SchemaType.OBJECT, required = true) @NotNull ObjectNode declaration) {}
