package org.chuhai.logistics.tracking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something happened, and whose matter that is. */
@Embeddable
@Schema(
        name = "TrackingReason",
        description = "Why something happened, and whose matter that is.",
        additionalProperties = Schema.False.class,
        examples = "{\"party\":\"CONSIGNEE\",\"code\":\"INVALID_ADDRESS\"}")
public record Reason(
        @Schema(description = "Whose matter it is.", required = true)
        @Column(name = "reason_party")
        @Enumerated(EnumType.STRING)
        @NotNull Responsible party,

        @Schema(description = "The source's own code, in capitals.", required = true, examples = "INVALID_ADDRESS")
        @Column(name = "reason_code")
        @NotNull @Size(max = 60) @Pattern(
                regexp = "^[A-Z0-9_.-]+$",
                message = "应为大写字母、数字、下划线、点或连字符 | must be of capital letters, digits, _ . and -")
        String code) {

    /** Whose matter something is. */
    @Schema(name = "ResponsibleParty", description = """
                    Whose matter something is: SHIPPER (who sends it), CARRIER, CUSTOMS, CONSIGNEE (who receives it), \
                    LOCAL_POST (who delivers it), or OTHER.""")
    public enum Responsible {
        SHIPPER,
        CARRIER,
        CUSTOMS,
        CONSIGNEE,
        LOCAL_POST,
        OTHER
    }
}
