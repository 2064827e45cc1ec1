package org.chuhai.order.order;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of a line left, or arrived.
 *
 * @param no number of the line in the order, from 1
 * @param quantity in the line's unit; above 0
 */
@Schema(name = "ShippedLine", description = "How much of a line left, or arrived.")
public record ShippedLine(
        @Schema(description = "Number of the line in the order, from 1.", required = true, examples = "1")
        int no,

        @Schema(
                type = SchemaType.STRING,
                pattern = CustomsLimits.DECIMAL,
                description = "How much, in the line's unit.",
                required = true,
                examples = "20000")
        BigDecimal quantity) {}
