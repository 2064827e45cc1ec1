package org.chuhai.logistics.customsdocument;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Customs took the document. */
@Schema(
        name = "AcceptDocument",
        description = "Customs took the document.",
        additionalProperties = Schema.False.class,
        examples = "{\"customsNumber\":\"940020260000123456\"}")
public record AcceptDocument(
        @Schema(
                description = "Customs' own number: invtNo of a list, entry number of a form.",
                nullable = true,
                examples = "940020260000123456")
        @Size(min = 1, max = 20) @Pattern(regexp = "[0-9A-Za-z]+", message = "应为字母或数字 | must be letters and digits") @Nullable String customsNumber) {}
