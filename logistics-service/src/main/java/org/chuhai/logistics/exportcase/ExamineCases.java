package org.chuhai.logistics.exportcase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which cases to examine anew. */
@Schema(
        name = "ExamineCases",
        description = "Which of the cases to examine anew by the profile that is in force.",
        additionalProperties = Schema.False.class,
        examples = "{\"after\":null,\"limit\":50}")
public record ExamineCases(
        @Schema(
                description = "The answer's next of the request before; null or left out for the first.",
                nullable = true)
        @Nullable UUID after,

        @Schema(description = "How many cases at most; 50 when left out.", nullable = true, examples = "50")
        @Min(1) @Max(ExamineCases.MOST) @Nullable Integer limit) {

    /** One transaction holds the locks of their shops. */
    static final int MOST = 50;

    int most() {
        return limit == null ? MOST : limit;
    }
}
