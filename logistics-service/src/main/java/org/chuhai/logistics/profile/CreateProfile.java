package org.chuhai.logistics.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of a profile. */
@Schema(
        name = "CreateProfile",
        description = "A draft of a profile: with this content, with that of another profile, or exact.",
        additionalProperties = Schema.False.class,
        examples = """
                {"name":"Walnuts by weight","basedOn":null,"content":{"off":[],"severities":[],
                 "tolerances":[{"field":"grossWeightKg","limit":"10","unit":"KILOGRAM"}],"allowances":[]}}""")
public record CreateProfile(
        @Schema(description = "What people call it.", required = true, examples = "Walnuts by weight")
        @NotBlank @Size(max = 100) String name,

        @Schema(description = "The profile whose content it begins with; not together with content.", nullable = true)
        @Nullable UUID basedOn,

        @Schema(description = "What it says; not together with basedOn.", nullable = true) @Valid @Nullable ProfileContent content) {}
