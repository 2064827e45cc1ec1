package org.chuhai.order.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member of an order that is another than before.
 *
 * @param pointer JSON pointer into the order
 * @param from what it was, as JSON has it without quotation marks; null where there was none
 * @param to what it is; null where there is none any more
 */
@Schema(name = "ChangedMember", description = "A member of an order that is another than before.")
public record ChangedMember(
        @Schema(
                description = "JSON pointer into the order (RFC 6901).",
                required = true,
                examples = "/lines/1/quantity")
        String pointer,

        @Schema(
                description = "What it was, as a text; null where there was none.",
                required = true,
                nullable = true,
                examples = "5000")
        @Nullable String from,

        @Schema(
                description = "What it is, as a text; null where there is none any more.",
                required = true,
                nullable = true,
                examples = "4500")
        @Nullable String to) {}
