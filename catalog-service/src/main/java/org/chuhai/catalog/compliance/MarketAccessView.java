package org.chuhai.catalog.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chuhai.catalog.compliance.access.AccessAnswer;
import org.chuhai.catalog.compliance.access.AccessVerdict;
import org.chuhai.catalog.compliance.access.CheckedRequirement;
import org.chuhai.catalog.compliance.access.RequirementState;
import org.chuhai.catalog.wording.BilingualText;
import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer whether goods may be offered in a market, as the API shows it. */
@Schema(
        name = "MarketAccess",
        description = "Whether goods may be offered in a market, with all that this follows from.")
public record MarketAccessView(
        @Schema(
                description =
                        "ADMITTED (everything known to be asked is there), NOT_ADMITTED, or UNKNOWN: this service knows no"
                                + " requirements of the market for such goods, which does not mean that there are none.",
                required = true)
        AccessVerdict verdict,

        @Schema(description = "The verdict in words.", required = true)
        BilingualText says,

        @Schema(description = "The market that was asked about.", required = true, examples = "EU")
        String market,

        @Schema(description = "The day that counted, the day of Beijing.", required = true, examples = "2026-01-15")
        LocalDate day,

        @Schema(description = "What is asked of such goods, in the order of the table.", required = true)
        List<Checked> requirements) {

    /** A requirement and how the goods stand to it. */
    @Schema(name = "CheckedRequirement", description = "A requirement, and how the goods stand to it.")
    public record Checked(
            @Schema(description = "What is asked.", required = true)
            MarketRequirementView requirement,

            @Schema(
                    description =
                            "HELD, EXPIRING (thirty days or less are left) or CONFIRMED: it is met. EXPIRED, MISSING or"
                                    + " UNCONFIRMED: it is not.",
                    required = true)
            RequirementState state,

            @Schema(
                    description = "The certificate that shows it, or the last one that did; null where there is none.",
                    required = true,
                    nullable = true,
                    examples = "019bb0aa-2a00-7c11-8a52-3f0a3d0f6c01")
            @Nullable UUID certificateId,

            @Schema(
                    description = "The last day of that certificate.",
                    required = true,
                    nullable = true,
                    examples = "2026-12-31")
            @Nullable LocalDate validTo) {

        static Checked of(CheckedRequirement checked) {
            return new Checked(
                    MarketRequirementView.of(checked.requirement()),
                    checked.state(),
                    checked.certificate() == null ? null : checked.certificate().id(),
                    checked.certificate() == null ? null : checked.certificate().validTo());
        }
    }

    public MarketAccessView {
        requirements = List.copyOf(requirements);
    }

    static MarketAccessView of(String market, LocalDate day, AccessAnswer answer) {
        return new MarketAccessView(
                answer.verdict(),
                BilingualText.of(says(answer)),
                market,
                day,
                answer.requirements().stream().map(Checked::of).toList());
    }

    private static Text says(AccessAnswer answer) {
        long open = answer.requirements().stream()
                .filter(checked -> !checked.state().isMet())
                .count();
        return switch (answer.verdict()) {
            case ADMITTED -> new Text("已知的要求均已满足。", "Everything that is known to be asked is there.");
            case NOT_ADMITTED ->
                new Text(
                        "还有 " + open + " 项要求未满足。",
                        open == 1 ? "One requirement is open." : open + " requirements are open.");
            case UNKNOWN ->
                new Text(
                        "本服务没有该市场对此类货物的要求，不代表没有要求；请向买方或主管部门核实。",
                        "This service knows no requirements of the market for such goods, which does not mean that there are"
                                + " none: ask the buyer or the authority.");
        };
    }
}
