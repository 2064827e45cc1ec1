package org.chuhai.catalog.wording;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One statement in both languages, for whoever shows it to people of both. */
@Schema(name = "BilingualText", description = "One statement in both languages.")
public record BilingualText(
        @Schema(description = "In Chinese.", required = true, examples = "标签须有批号。")
        String zh,

        @Schema(description = "In English.", required = true, examples = "The package shows its lot.")
        String en) {

    public static BilingualText of(Text text) {
        return new BilingualText(text.zh(), text.en());
    }
}
