package org.chuhai.logistics.goodsreturn;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.chuhai.platform.idempotency.IdempotencyKey;
import org.chuhai.platform.idempotency.Idempotent;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Goods that come back, over HTTP. */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Cases")
public class ReturnResource {

    private final Returning returning;
    private final CurrentCaller caller;

    ReturnResource(Returning returning, CurrentCaller caller) {
        this.returning = returning;
        this.caller = caller;
    }

    @POST
    @Path("{id}/returns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "returnGoods",
            summary = "Record goods that came back",
            description =
                    "Of an accepted declaration. All returns together, no line brings back more than was declared (V08);"
                            + " 422 names the line and what is left.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReturnView.class)))
    public RestResponse<ReturnView> record(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull ReturnGoods command) {
        return RestResponse.status(RestResponse.Status.CREATED, returning.record(id, command));
    }

    @GET
    @Path("{id}/returns")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCaseReturns",
            summary = "List what came back",
            description = "Newest first, with the lines.")
    @APIResponse(responseCode = "200", description = "A page of returns.")
    public Page<ReturnView> list(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return returning.list(id, page.query(1, caller.get().tenant(), "returns", id));
    }
}
