package org.chuhai.logistics.tracking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.chuhai.platform.load.AnswerTime;
import org.chuhai.platform.problem.RowReader;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What carriers push, over HTTP. */
@Path("/v1/tracking-events")
@RunOnVirtualThread
@Tag(name = "Tracking")
public class CarrierPushResource {

    private static final String NDJSON = "application/x-ndjson";

    private final CarrierPush push;
    private final RowReader reader;
    private final TrackingSettings settings;

    CarrierPushResource(CarrierPush push, RowReader reader, TrackingSettings settings) {
        this.push = push;
        this.reader = reader;
        this.settings = settings;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "pushTrackingEvents",
            summary = "Record many tracking events",
            description =
                    "One event a line, of any shipments; at most 10,000 rows and 4 MiB. Each row is recorded or refused"
                            + " for itself, and the answer has a line for each, sent while the rows behind it are still"
                            + " worked on. The same push may be sent again, as a whole or only the rows that are RETRY:"
                            + " rows that were recorded are then DUPLICATE. 503 means that nothing was recorded.")
    @RequestBody(
            description = "NDJSON: one CarrierEvent a line.",
            required = true,
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = CarrierEvent.class)))
    @APIResponse(
            responseCode = "200",
            description = "NDJSON: one CarrierEventResult a line, in the order of the rows.",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = RowResult.class)))
    public StreamingOutput record(@NotNull byte[] rows, RoutingContext context) {
        AnswerTime.limit(context, settings.pushTime().multipliedBy(3).dividedBy(2));
        CarrierPush.Answer answer = push.begin(rows, refusal -> reader.problem(refusal, context));
        return answer::writeTo;
    }
}
