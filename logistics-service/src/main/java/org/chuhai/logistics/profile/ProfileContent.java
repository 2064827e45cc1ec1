package org.chuhai.logistics.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a profile says, as a whole: a rule or a field that is not named is judged exactly. */
@Schema(
        name = "ProfileContent",
        description =
                "What a profile says. A rule that is not named blocks, a field that is not named is compared exactly.",
        additionalProperties = Schema.False.class,
        examples = """
                {"off":["R02"],"severities":[{"rule":"R16","severity":"WARN"}],
                 "tolerances":[{"field":"grossWeightKg","limit":"10","unit":"KILOGRAM"}],
                 "allowances":[{"allowance":"SEVERAL_ORDERS","routes":["DECLARATION"]}]}""")
public record ProfileContent(
        @Schema(ref = "ReconciliationRules", description = "Rules that are not judged.", required = true)
        @NotNull @Size(max = 40) List<@NotNull RuleId> off,

        @Schema(
                description = "How much a finding of a rule weighs, where it is not BLOCK; each rule once.",
                required = true)
        @NotNull @Size(max = 40) List<@NotNull @Valid RuleSeverity> severities,

        @Schema(description = "By how much fields may differ and still agree; each field once.", required = true)
        @NotNull @Size(max = 20) List<@NotNull @Valid FieldTolerance> tolerances,

        @Schema(
                description =
                        "On which routes a declaration may have several orders or waybills, or an order several declarations;"
                                + " each allowance once. What is not named is not allowed.",
                required = true)
        @NotNull @Size(max = 3) List<@NotNull @Valid RouteAllowance> allowances) {

    static final ProfileContent EXACT = new ProfileContent(List.of(), List.of(), List.of(), List.of());

    /** A relation other than one to one to one, and where it is allowed. */
    @Schema(
            name = "RouteAllowance",
            description = "A relation of documents other than one order, one waybill, one declaration.",
            additionalProperties = Schema.False.class)
    public record RouteAllowance(
            @Schema(ref = "ReconciliationAllowance", description = "What is allowed.", required = true) @NotNull Allowance allowance,

            @Schema(ref = "DeclarationRoutes", description = "On which routes.", required = true)
            @NotNull @Size(min = 1, max = 2) List<@NotNull Route> routes) {}

    /** How much a finding of a rule weighs. */
    @Schema(
            name = "RuleSeverity",
            description = "How much a finding of a rule weighs.",
            additionalProperties = Schema.False.class)
    public record RuleSeverity(
            @Schema(ref = "ReconciliationRule", description = "Row of the matrix.", required = true) @NotNull RuleId rule,

            @Schema(ref = "FindingSeverity", description = "How much a finding of it weighs.", required = true) @NotNull Severity severity) {}

    /** By how much the values of a field may differ. */
    @Schema(
            name = "FieldTolerance",
            description = "By how much the values of a field may differ and still agree.",
            additionalProperties = Schema.False.class)
    public record FieldTolerance(
            @Schema(
                    description =
                            "unitPrice, total, goodsValue (CURRENCY or PERCENT), quantity (PERCENT), packages (PIECE or PERCENT),"
                                    + " grossWeightKg or netWeightKg (KILOGRAM or PERCENT).",
                    required = true,
                    examples = "grossWeightKg")
            @NotBlank @Size(max = 40) String field,

            @Schema(
                    type = SchemaType.STRING,
                    pattern = "^[0-9]{1,30}(\\.[0-9]{1,20})?$",
                    description =
                            "Inclusive, above 0, in the unit; five decimals at most. At most 10 PERCENT, 1000 CURRENCY, 1000"
                                    + " KILOGRAM, 100 PIECE: who accepts more switches the rule off.",
                    required = true,
                    examples = "10")
            @NotNull @Positive @Digits(integer = 4, fraction = 5) BigDecimal limit,

            @Schema(ref = "ToleranceUnit", description = "What the limit is counted in.", required = true) @NotNull Tolerance.Unit unit) {}

    /** The same in one order and with one way to write each number, so that equal contents are equal texts. */
    ProfileContent normal() {
        return new ProfileContent(
                off.stream().sorted().toList(),
                severities.stream()
                        .sorted(Comparator.comparing(RuleSeverity::rule))
                        .toList(),
                tolerances.stream()
                        .map(tolerance ->
                                new FieldTolerance(tolerance.field(), plain(tolerance.limit()), tolerance.unit()))
                        .sorted(Comparator.comparing(FieldTolerance::field))
                        .toList(),
                allowances.stream()
                        .map(one -> new RouteAllowance(
                                one.allowance(), one.routes().stream().sorted().toList()))
                        .sorted(Comparator.comparing(RouteAllowance::allowance))
                        .toList());
    }

    private static BigDecimal plain(BigDecimal limit) {
        BigDecimal stripped = limit.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
