package org.chuhai.order.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A firm of this country that the order names to customs. */
@Embeddable
@Schema(
        name = "OrderParty",
        description = "A firm that the order names to customs.",
        additionalProperties = Schema.False.class,
        examples = "{\"code\":\"91000000MA0WANUT1J\",\"name\":\"陇南核桃商行\"}")
public record OrderParty(
        @Schema(
                description =
                        "Unified social credit code (18 characters, right check characters) or customs registration code"
                                + " (10 characters); 无 for a platform abroad that has neither.",
                required = true,
                examples = "91000000MA0WANUT1J")
        @Column(name = "code")
        @NotNull @Size(min = 1, max = 18) String code,

        @Schema(description = "Its registered name.", required = true, examples = "陇南核桃商行")
        @Column(name = "name")
        @NotNull @Size(max = CustomsLimits.NAME) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) String name) {}
