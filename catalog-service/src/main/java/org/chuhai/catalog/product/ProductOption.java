package org.chuhai.catalog.product;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chuhai.catalog.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what the variants of a product differ. */
@Schema(
        name = "ProductOption",
        description = "In what the variants of a product differ.",
        additionalProperties = Schema.False.class,
        examples = "{\"name\":\"packing\",\"values\":[\"500 g\",\"1 kg\"]}")
public record ProductOption(
        @Schema(description = "What differs.", required = true, examples = "packing")
        @NotNull @Size(max = ProductLimits.SHORT) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String name,

        @Schema(
                description = "Which ones there are, each of them in some variant.",
                required = true,
                examples = "[\"500 g\",\"1 kg\"]")
        @NotNull @Size(min = 1, max = ProductLimits.VALUES) List<
                        @NotNull @Size(max = ProductLimits.SHORT) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String>
                values) {}
