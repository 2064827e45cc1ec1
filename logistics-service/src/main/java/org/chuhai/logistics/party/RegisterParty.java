package org.chuhai.logistics.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A firm as it shall stand in the registry. */
@Schema(
        name = "RegisterParty",
        description = "A firm for the registry. At least one of the codes, and a name in at least one language.",
        additionalProperties = Schema.False.class,
        examples = """
                {"creditCode":"91000000MA0WANUT1J","customsCode":"6201960XYZ",
                 "name":{"zh":"南疆核桃出口有限公司","en":"Nanjiang Walnut Export Co., Ltd."}}""")
public record RegisterParty(
        @Schema(
                description = "Unified social credit code (GB 32100), 18 characters with right check characters.",
                nullable = true,
                examples = "91000000MA0WANUT1J")
        @Size(max = 18) @Nullable String creditCode,

        @Schema(
                description = "Registration code at customs: six digits, then four digits or capital letters.",
                nullable = true,
                examples = "6201960XYZ")
        @Size(max = 10) @Nullable String customsCode,

        @Schema(description = "The firm's name.", required = true) @NotNull @Valid Name name) {

    /** A name in one or both languages. */
    @Schema(
            name = "PartyName",
            description = "A name in Chinese, in another language in Latin letters, or both.",
            additionalProperties = Schema.False.class)
    public record Name(
            @Schema(description = "In Chinese.", nullable = true, examples = "南疆核桃出口有限公司")
            @Size(min = 1, max = 200) @Pattern(regexp = "^[^\\x00]*[^\\x00\\s][^\\x00]*$", message = "不能只有空白 | must not be blank") @Nullable String zh,

            @Schema(description = "In Latin letters.", nullable = true, examples = "Nanjiang Walnut Export Co., Ltd.")
            @Size(min = 1, max = 200) @Pattern(regexp = "^[^\\x00]*[^\\x00\\s][^\\x00]*$", message = "不能只有空白 | must not be blank") @Nullable String en) {}
}
