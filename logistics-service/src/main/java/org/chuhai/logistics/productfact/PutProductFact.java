package org.chuhai.logistics.productfact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
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

/** All that is known of an item, instead of what was known before. */
@Schema(
        name = "PutProductFact",
        description = "All that is known of an item, instead of what was known before.",
        additionalProperties = Schema.False.class,
        examples = """
                {"name":{"zh":"核桃仁 浅色半仁","en":"Walnut kernels, light halves"},"hsCode":"0802320000",
                 "declaredElements":"0|0|干|去壳|||","legalUnits":["035"],"netWeightKg":"1","origin":"CHN",
                 "producer":{"code":"91000000MA0GRWER6P","name":"陇南山地核桃合作社"},"ciqCode":"0802320000999"}""")
public record PutProductFact(
        @Schema(description = "What the goods are called.", required = true) @NotNull @Valid Name name,

        @Schema(description = "Commodity code of ten digits.", required = true, examples = "0802320000")
        @NotNull @Pattern(regexp = "^[0-9]{10}$", message = "应为 10 位数字 | must be ten digits") String hsCode,

        @Schema(
                description =
                        "What the commodity code asks to be declared beside the name, its elements in the order of"
                                + " the code with | between them; null if not known.",
                nullable = true,
                examples = "0|0|干|去壳|||")
        @Size(min = 1, max = 255) @Pattern(regexp = TEXT, message = NOT_BLANK) @Nullable String declaredElements,

        @Schema(
                description = "The units that customs counts these goods in, one or two codes of the customs table, the"
                        + " first legal unit first; null or empty takes those of the tariff.",
                nullable = true,
                examples = "[\"035\"]")
        @Size(max = 2) @Nullable List<@NotNull @Pattern(regexp = "^[0-9]{3}$", message = "应为 3 位数字 | must be three digits") String> legalUnits,

        @Schema(
                type = SchemaType.STRING,
                pattern = PutProductFact.DECIMAL,
                description =
                        "Net weight in kilograms of one unit in which the goods are sold, five decimals at most; null"
                                + " if not known.",
                nullable = true,
                examples = "1")
        @Positive @Digits(integer = 9, fraction = 5) @Nullable BigDecimal netWeightKg,

        @Schema(
                description = "Country of origin, ISO 3166-1 alpha-3; null if not known.",
                nullable = true,
                examples = "CHN")
        @Pattern(regexp = "^[A-Z]{3}$", message = "应为 3 位大写字母 | must be three capital letters") @Nullable String origin,

        @Schema(description = "Who made or sells it inland; null if not known.", nullable = true) @Valid @Nullable Producer producer,

        @Schema(
                description =
                        "Code of inspection and quarantine: the commodity code with three digits behind it; null if"
                                + " not known.",
                nullable = true,
                examples = "0802320000999")
        @Pattern(regexp = "^[0-9]{13}$", message = "应为 13 位数字 | must be thirteen digits") @Nullable String ciqCode) {

    /** How the API writes a decimal, for the contract. */
    static final String DECIMAL = "^[0-9]{1,30}(\\.[0-9]{1,20})?$";

    private static final String TEXT = "^[^\\x00]*[^\\x00\\s][^\\x00]*$";
    private static final String NOT_BLANK = "不能只有空白 | must not be blank";

    /** What goods are called. */
    @Schema(name = "ProductName", description = "What goods are called.", additionalProperties = Schema.False.class)
    public record Name(
            @Schema(description = "In Chinese, as it is declared.", required = true, examples = "核桃仁 浅色半仁")
            @NotBlank @Size(max = 250) @Pattern(regexp = TEXT, message = NOT_BLANK) String zh,

            @Schema(
                    description = "In English; null if nobody has written it.",
                    nullable = true,
                    examples = "Walnut kernels, light halves")
            @Size(min = 1, max = 250) @Pattern(regexp = TEXT, message = NOT_BLANK) @Nullable String en) {}

    /** Who made goods or sells them inland. */
    @Schema(
            name = "ProductProducer",
            description = "Who made goods or sells them inland: the owner (生产销售单位) of a declaration.",
            additionalProperties = Schema.False.class)
    public record Producer(
            @Schema(
                    description = "Credit code of 18 characters or customs code of 10; NO for a firm without either.",
                    required = true,
                    examples = "91000000MA0GRWER6P")
            @NotBlank @Size(max = 18) @Pattern(regexp = "^[0-9A-Z]+$", message = "应为数字或大写字母 | must be digits and capital letters") String code,

            @Schema(description = "Its name.", required = true, examples = "陇南山地核桃合作社")
            @NotBlank @Size(max = 100) @Pattern(regexp = TEXT, message = NOT_BLANK) String name) {}

    /** Equal content is an equal value. */
    public PutProductFact {
        legalUnits = legalUnits == null || legalUnits.contains(null) ? legalUnits : List.copyOf(legalUnits);
        legalUnits = legalUnits != null && legalUnits.isEmpty() ? null : legalUnits;
        netWeightKg = netWeightKg == null ? null : netWeightKg.stripTrailingZeros();
    }
}
