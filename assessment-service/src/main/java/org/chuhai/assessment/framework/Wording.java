package org.chuhai.assessment.framework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement of the data files, in both languages at once: whoever shows it chooses. */
@Schema(name = "Wording", description = "One statement in both languages.")
public record Wording(
        @Schema(description = "In simplified Chinese.", required = true, examples = "把订单、运单和报关单核对一致。")
        String zh,

        @Schema(description = "In English.", required = true, examples = "Bring the three documents into agreement.")
        String en) {}
