package org.chuhai.logistics.shipment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One stretch of the way by one means of transport. */
@Embeddable
@Schema(
        name = "ShipmentLeg",
        description = "One stretch of the way by one means of transport.",
        additionalProperties = Schema.False.class)
public record ShipmentLeg(
        @Schema(
                description = "Customs code of the transport mode: 2 water, 3 rail, 4 road, 5 air, 6 mail and others.",
                required = true,
                examples = "2")
        @Column(name = "mode")
        @NotNull @Pattern(regexp = "^[0-9A-Z]$", message = "应为一位数字或大写字母 | must be one digit or capital letter") String mode,

        @Schema(description = "Who carries it, in words.", required = true, examples = "COSCO Shipping Lines")
        @Column(name = "carrier")
        @NotBlank @Size(max = 100) @Pattern(regexp = "^[^\\x00]*$") String carrier,

        @Schema(description = "Where the leg begins.", required = true)
        @Embedded
        @AttributeOverride(name = "locode", column = @Column(name = "from_locode"))
        @AttributeOverride(name = "name", column = @Column(name = "from_name"))
        @AttributeOverride(name = "country", column = @Column(name = "from_country"))
        @NotNull @Valid ShipmentPlace from,

        @Schema(description = "Where it ends.", required = true)
        @Embedded
        @AttributeOverride(name = "locode", column = @Column(name = "to_locode"))
        @AttributeOverride(name = "name", column = @Column(name = "to_name"))
        @AttributeOverride(name = "country", column = @Column(name = "to_country"))
        @NotNull @Valid ShipmentPlace to,

        @Schema(description = "When it shall begin.", required = true, examples = "2026-03-02T08:00:00Z")
        @Column(name = "planned_departure")
        @NotNull Instant plannedDeparture,

        @Schema(
                description = "When it shall end; after the departure, and not after the departure of the next leg.",
                required = true,
                examples = "2026-03-09T06:00:00Z")
        @Column(name = "planned_arrival")
        @NotNull Instant plannedArrival) {}
