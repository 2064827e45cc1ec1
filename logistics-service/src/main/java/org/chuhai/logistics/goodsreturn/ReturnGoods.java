package org.chuhai.logistics.goodsreturn;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Goods of a declaration that came back. */
@Schema(
        name = "ReturnGoods",
        description = "Goods of the case's declaration that came back.",
        additionalProperties = Schema.False.class,
        examples =
                "{\"returnNo\":\"RT-20260301-1\",\"reason\":\"buyer refused wet bags\",\"lines\":[{\"no\":1,\"quantity\":\"250\",\"unit\":\"035\"}]}")
public record ReturnGoods(
        @Schema(description = "Number of the return, once in a case.", required = true, examples = "RT-20260301-1")
        @NotBlank @Size(max = 60) @Pattern(regexp = "^[^\\x00]*$") String returnNo,

        @Schema(description = "Why, in the actor's words.", nullable = true, examples = "buyer refused wet bags")
        @Size(min = 1, max = 500) @Pattern(regexp = "^[^\\x00]*[^\\x00\\s][^\\x00]*$", message = "不能只有空白 | must not be blank") @Nullable String reason,

        @Schema(description = "What came back; each line of the declaration at most once.", required = true)
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines) {

    /** As the contract writes a quantity. */
    static final String DECIMAL = "^[0-9]{1,14}(\\.[0-9]{1,5})?$";

    public ReturnGoods {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** What came back of a line. */
    @Schema(
            name = "ReturnedGoods",
            description = "What came back of a line of the declaration.",
            additionalProperties = Schema.False.class)
    public record Line(
            @Schema(description = "Number of the declaration's line.", required = true, examples = "1") @NotNull @Min(1) Integer no,

            @Schema(
                    type = SchemaType.STRING,
                    pattern = ReturnGoods.DECIMAL,
                    description = "How much, above 0.",
                    required = true,
                    examples = "250")
            @NotNull @Positive @Digits(integer = 14, fraction = 5) BigDecimal quantity,

            @Schema(
                    description =
                            "Code of its unit, three digits, of the same dimension as the line's; the line's own when left out.",
                    nullable = true,
                    examples = "035")
            @Pattern(regexp = "[0-9]{3}") @Nullable String unit) {}
}
