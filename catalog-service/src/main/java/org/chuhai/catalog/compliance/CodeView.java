package org.chuhai.catalog.compliance;

import org.chuhai.catalog.wording.BilingualText;
import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a code table as the API shows it. */
@Schema(name = "Code", description = "An entry of a code table.")
public record CodeView(
        @Schema(description = "What requests and answers say.", required = true, examples = "EU_ORGANIC")
        String code,

        @Schema(description = "What people call it.", required = true)
        BilingualText name) {

    static CodeView of(String code, Text name) {
        return new CodeView(code, BilingualText.of(name));
    }
}
