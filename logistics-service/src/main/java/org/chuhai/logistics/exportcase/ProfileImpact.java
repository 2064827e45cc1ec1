package org.chuhai.logistics.exportcase;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a profile would change in some of the cases. */
@Schema(
        name = "ProfileImpact",
        description = "What a profile would change in the cases of a page. A page without items may have a next one.")
public record ProfileImpact(
        @Schema(description = "The cases that would change, shop by shop, the oldest first.", required = true)
        List<CaseChange> items,

        @Schema(description = "How many cases were examined for this page.", required = true, examples = "50")
        int examined,

        @Schema(
                description = "Send it as after for the next page; null on the last page.",
                required = true,
                nullable = true)
        @Nullable String next) {}
