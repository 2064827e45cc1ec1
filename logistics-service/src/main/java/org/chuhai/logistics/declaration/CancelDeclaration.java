package org.chuhai.logistics.declaration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a declaration is not to take place. */
@Schema(
        name = "CancelDeclaration",
        description = "Why the declaration is not to take place.",
        additionalProperties = Schema.False.class,
        examples = "{\"reason\":\"买方取消订单\"}")
public record CancelDeclaration(
        @Schema(description = "In the words of who asks; customs reads it.", required = true, examples = "买方取消订单")
        @NotNull @Size(min = 1, max = 500) @Pattern(regexp = DraftDeclaration.PRINTABLE) String reason) {}
