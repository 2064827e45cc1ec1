package org.chuhai.logistics.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as it shall be from now on. */
@Schema(
        name = "ReplaceProfile",
        description = "A draft as it shall be from now on.",
        additionalProperties = Schema.False.class,
        examples = """
                {"name":"Walnuts by weight","content":{"off":[],"severities":[{"rule":"R16","severity":"WARN"}],
                 "tolerances":[{"field":"grossWeightKg","limit":"10","unit":"KILOGRAM"}],"allowances":[]}}""")
public record ReplaceProfile(
        @Schema(description = "What people call it.", required = true, examples = "Walnuts by weight")
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "What it says.", required = true) @NotNull @Valid ProfileContent content) {}
