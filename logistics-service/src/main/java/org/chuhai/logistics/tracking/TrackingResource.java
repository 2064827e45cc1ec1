package org.chuhai.logistics.tracking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.chuhai.platform.idempotency.IdempotencyKey;
import org.chuhai.platform.idempotency.Idempotent;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The history of a shipment over HTTP. */
@Path("/v1/shipments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Tracking", description = "What was seen of shipments, when it happened and when we learnt it.")
public class TrackingResource {

    private final TrackingService service;
    private final CurrentCaller caller;

    TrackingResource(TrackingService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("{id}/tracking-events")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "recordTrackingEvent",
            summary = "Record a tracking event",
            description =
                    "Events are never changed: what was wrong is taken back by an event that names it in retracts. The"
                            + " state of the shipment follows from all events that count, in whatever order they came.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TrackingEventView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The source had said the same before; nothing was added.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TrackingEventView.class)))
    public RestResponse<TrackingEventView> record(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @NotNull RecordTrackingEvent command) {
        RecordedEvent recorded = service.record(id, command);
        RestResponse.Status status = recorded.anew() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return RestResponse.ResponseBuilder.create(status, recorded.event()).build();
    }

    @GET
    @Path("{id}/tracking-events")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listTrackingEvents",
            summary = "Read the history",
            description = "In the order in which things happened, with retractions and with what they took back.")
    @APIResponse(responseCode = "200", description = "A page of events.")
    public Page<TrackingEventView> list(
            @PathParam("id") UUID id,
            @BeanParam PageParameters page,
            @QueryParam("asOf")
                    @Parameter(
                            description = "Only what had happened by then.",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @Nullable String asOf,
            @QueryParam("knownAt")
                    @Parameter(
                            description = "Only what we had learnt by then; retractions that came later do not show.",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @Nullable String knownAt) {
        TwoClocks clocks = TwoClocks.of(asOf, knownAt);
        return service.list(id, page.query(2, caller.get().tenant(), "tracking-events", id, clocks), clocks);
    }

    @GET
    @Path("{id}/milestones")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listMilestones",
            summary = "Read the milestones",
            description = "Dispatched, at customs of the destination, at the local post office: when, or not yet.")
    @APIResponse(responseCode = "200", description = "The three milestones.")
    public Milestones milestones(@PathParam("id") UUID id) {
        return service.milestones(id);
    }
}
