package org.chuhai.order.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the goods shall go instead. */
@Schema(
        name = "ChangeConsignee",
        description = "Where the goods shall go instead.",
        additionalProperties = Schema.False.class,
        examples = """
                {"consignee":{"name":"Almaty Nan LLP, warehouse 5","street":"Ryskulov Avenue 61","city":"Almaty",
                 "region":null,"postalCode":"050061","country":"KAZ","phone":"+7 727 000 0000","email":null},
                 "reason":"The buyer has moved"}""")
public record ChangeConsignee(
        @Schema(description = "The whole consignee, not only what differs.", required = true) @NotNull @Valid Consignee consignee,

        @Schema(
                description = "Why, in words; asked for once the order is confirmed.",
                nullable = true,
                examples = "The buyer has moved")
        @Size(max = 500) @Pattern(regexp = CustomsLimits.TEXT, message = CustomsLimits.TEXT_IN_WORDS) @Nullable String reason) {}
