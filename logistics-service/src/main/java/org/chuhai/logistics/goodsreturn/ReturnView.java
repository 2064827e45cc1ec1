package org.chuhai.logistics.goodsreturn;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A return as the API and events show it. */
@Schema(name = "GoodsReturn", description = "Goods of an accepted declaration that came back.")
public record ReturnView(
        @Schema(description = "Id, UUIDv7.", required = true)
        UUID id,

        @Schema(description = "Number of the return, once in a case.", required = true, examples = "RT-20260301-1")
        String returnNo,

        @Schema(description = "The declaration by its reference in the shop.", required = true, examples = "WALNUTS-1")
        String declarationNumber,

        @Schema(description = "Its revision that customs had accepted.", required = true, examples = "2")
        int declarationRevision,

        @Schema(
                description = "Why; null where nobody said.",
                required = true,
                nullable = true,
                examples = "buyer refused wet bags")
        @Nullable String reason,

        @Schema(description = "What came back, by the declaration's lines.", required = true)
        List<Line> lines,

        @Schema(description = "Whose act it was.", required = true, examples = "manager")
        String actor,

        @Schema(description = "When it was recorded.", required = true, examples = "2026-03-01T09:00:00Z")
        Instant at) {

    public ReturnView {
        lines = List.copyOf(lines);
    }

    /** What came back of a line. */
    @Schema(name = "GoodsReturnLine", description = "What came back of a line of the declaration.")
    public record Line(
            @Schema(description = "Number of the declaration's line.", required = true, examples = "1")
            int no,

            @Schema(
                    type = SchemaType.STRING,
                    pattern = "^[0-9]{1,14}(\\.[0-9]{1,5})?$",
                    description = "How much.",
                    required = true,
                    examples = "250")
            BigDecimal quantity,

            @Schema(description = "Code of its unit.", required = true, examples = "035")
            String unit) {

        static Line of(GoodsReturnLine line) {
            return new Line(line.lineNo(), line.quantity(), line.unit());
        }
    }

    static ReturnView of(GoodsReturn returned, List<GoodsReturnLine> lines) {
        return new ReturnView(
                returned.id(),
                returned.returnNo(),
                returned.declarationNumber(),
                returned.declarationRevision(),
                returned.reason(),
                lines.stream().map(Line::of).toList(),
                returned.actor(),
                returned.at());
    }
}
