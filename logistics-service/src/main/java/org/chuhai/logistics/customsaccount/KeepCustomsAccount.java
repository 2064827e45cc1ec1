package org.chuhai.logistics.customsaccount;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an account says. */
@Schema(
        name = "KeepCustomsAccount",
        description = "Who transmits a shop's customs messages, and by which channel.",
        additionalProperties = Schema.False.class,
        examples =
                "{\"code\":\"91000000MA0WANUT1J\",\"name\":\"山核桃合作社\",\"dxpId\":\"DXPENT0000458763\",\"channel\":\"SIMULATOR\",\"agent\":{\"code\":\"91000000MA0BRKER93\",\"name\":\"示例报关行\"}}")
public record KeepCustomsAccount(
        @Schema(
                description = "Code of the enterprise that transmits (copCode): credit code or customs code.",
                required = true,
                examples = "91000000MA0WANUT1J")
        @NotNull @Pattern(regexp = CODE) String code,

        @Schema(description = "Its name (copName).", required = true, examples = "山核桃合作社")
        @NotNull @Pattern(regexp = NAME) String name,

        @Schema(
                description = "Its address in the data exchange (dxpId), as the Single Window assigned it.",
                required = true,
                examples = "DXPENT0000458763")
        @NotNull @Pattern(regexp = "^[0-9A-Za-z]{1,30}$") String dxpId,

        @Schema(description = "By which way messages go and receipts come.", required = true) @NotNull Channel channel,

        @Schema(
                description = "Who declares for the shop; left out where the shop declares for itself.",
                nullable = true)
        @Valid @Nullable Agent agent) {

    static final String CODE = "^[0-9A-Z]{10}$|^[0-9A-HJ-NPQRTUWXY]{18}$";
    static final String NAME = "^[^\\x00-\\x1f]{0,99}[^\\x00-\\x20]$";

    /** A customs broker. */
    @Schema(
            name = "DeclaringAgent",
            description = "A firm that declares for the shop.",
            additionalProperties = Schema.False.class)
    public record Agent(
            @Schema(description = "Credit code or customs code.", required = true, examples = "91000000MA0BRKER93")
            @NotNull @Pattern(regexp = CODE) String code,

            @Schema(description = "The firm's name.", required = true, examples = "示例报关行")
            @NotNull @Pattern(regexp = NAME) String name) {}
}
