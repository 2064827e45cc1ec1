package org.chuhai.logistics.customssimulator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How simulated customs answers: the first case that fits a document says it; what no case fits goes well. */
@Schema(
        name = "CustomsAnswerScript",
        description = "How simulated customs answers a document that breaks no rule. The first case that fits says it;"
                + " where none fits, all goes well: 2, 3 and 120 at once, and a list is decided (399), released (800) and"
                + " closed (899) when its order and waybill are there too; a form is stored (S0), sent (E1), accepted (L), decided"
                + " (G), released (P) and closed (R).",
        additionalProperties = Schema.False.class,
        examples = """
                {"cases":[
                 {"match":{"message":"CEB603","orderNo":"WN-*","attempt":1},
                  "answers":[{"status":"2"},{"status":"100","info":"净重与申报要素不符","afterSeconds":30}]},
                 {"match":{"message":"CEB603","orderNo":"WN-2026*"},
                  "answers":[{"status":"2"},{"status":"120"},{"status":"500","when":"MATCHED","afterSeconds":60},
                   {"status":"800","when":"MATCHED","afterSeconds":86400,"copies":2}]},
                 {"match":{"message":"CEB505","waybillNo":"KH?601*"},"answers":[]}]}""")
public record AnswerScript(
        @Schema(description = "Tried one after the other; at most 200.", required = true) @NotNull @Size(max = 200) List<@NotNull @Valid Case> cases) {

    /** What fits, and what is answered then. */
    @Schema(
            name = "CustomsAnswerCase",
            description = "What fits, and what is answered then.",
            additionalProperties = Schema.False.class)
    public record Case(
            @Schema(description = "Which documents; all that is given must fit.", required = true) @NotNull @Valid Match match,

            @Schema(
                    description =
                            "In the order in which customs reaches the states; at most 50. Empty: customs says nothing.",
                    required = true)
            @NotNull @Size(max = 50) List<@NotNull @Valid Answer> answers) {}

    /** Which documents a case is about. */
    @Schema(
            name = "CustomsAnswerMatch",
            description = "Which documents a case is about. In numbers, * stands for any characters and ? for one.",
            additionalProperties = Schema.False.class)
    public record Match(
            @Schema(description = "The message that it came in; null for any.", nullable = true, examples = "CEB603")
            @Pattern(
                    regexp = "^(CEB(303|505|507|509|603|605|607)|DecMessage)$",
                    message =
                            "应为 CEB303、505、507、509、603、605、607 或 DecMessage | must be CEB303, 505, 507, 509, 603, 605, 607 or DecMessage")
            @Nullable String message,

            @Schema(description = "Its order number; null for any.", nullable = true, examples = "WN-*")
            @Size(min = 1, max = 60) @Nullable String orderNo,

            @Schema(description = "Its waybill number; null for any.", nullable = true, examples = "KH2601*")
            @Size(min = 1, max = 60) @Nullable String waybillNo,

            @Schema(
                    description = "The number that who declares gave it (copNo); null for any.",
                    nullable = true,
                    examples = "QD-0001")
            @Size(min = 1, max = 60) @Nullable String copNo,

            @Schema(
                    description = "The how-manieth time it comes without breaking a rule, from 1; null for any.",
                    nullable = true,
                    examples = "1")
            @Min(1) @Max(1000) @Nullable Integer attempt) {}

    /** One receipt. */
    @Schema(name = "CustomsAnswer", description = "One receipt.", additionalProperties = Schema.False.class)
    public record Answer(
            @Schema(
                    description =
                            "The state that is told: 1 to 4 of the electronic port, 100 returned, 120, 300, 399, 500"
                                    + " inspection, 501 to 503 and 599 detained, 700, 800 released, 899 closed, or an error below 0. Of a form its letters: S0 stored,"
                                    + " F1 not stored, E1 sent, L accepted, E refused, Z sent back, H suspended, C inspection, G decided,"
                                    + " P released, R closed and others.",
                    required = true,
                    examples = "120")
            @NotNull @Size(max = 10) String status,

            @Schema(description = "Its words; null for those of customs.", nullable = true, examples = "净重与申报要素不符")
            @Size(min = 1, max = 1000) @Pattern(
                    regexp = "^[^\\x00-\\x1F]*[^\\x00-\\x20][^\\x00-\\x1F]*$",
                    message = "不能只有空白，不能有控制字符 | must not be blank, and have no control characters")
            @Nullable String info,

            @Schema(
                    description =
                            "From when the seconds count; null means RECEIVED. MATCHED is for orders, waybills and"
                                    + " lists.",
                    nullable = true)
            @Nullable When when,

            @Schema(
                    description = "How long customs takes, in seconds, at most 30 days; null means 0.",
                    nullable = true,
                    examples = "30")
            @Min(0) @Max(2_592_000) @Nullable Integer afterSeconds,

            @Schema(
                    description =
                            "How much later the receipt arrives than its time says, in seconds, at most 30 days; null"
                                    + " means 0. So receipts come out of order.",
                    nullable = true,
                    examples = "10")
            @Min(0) @Max(2_592_000) @Nullable Integer lateSeconds,

            @Schema(description = "How many times it arrives; null means 1.", nullable = true, examples = "2")
            @Min(1) @Max(10) @Nullable Integer copies) {

        When from() {
            return when == null ? When.RECEIVED : when;
        }

        int after() {
            return afterSeconds == null ? 0 : afterSeconds;
        }

        int late() {
            return lateSeconds == null ? 0 : lateSeconds;
        }

        int times() {
            return copies == null ? 1 : copies;
        }
    }

    /** From when the seconds of an answer count. */
    @Schema(name = "CustomsAnswerStart", description = """
                    From when the seconds of an answer count.
                    - RECEIVED: it came in and broke no rule.
                    - MATCHED: order, waybill and list are all there.""")
    public enum When {
        /** It came in and broke no rule. */
        RECEIVED,
        /** Order, waybill and list are all there. */
        MATCHED
    }
}
