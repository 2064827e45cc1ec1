package org.chuhai.logistics.exportcase;

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
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.idempotency.IdempotencyKey;
import org.chuhai.platform.idempotency.Idempotent;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Waivers of cases over HTTP. */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Cases")
public class WaiverResource {

    private final Waiving waiving;
    private final CurrentCaller caller;

    WaiverResource(Waiving waiving, CurrentCaller caller) {
        this.waiving = waiving;
        this.caller = caller;
    }

    @POST
    @Path("{id}/waiver")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.MANAGER)
    @Operation(
            operationId = "waiveCase",
            summary = "Answer for what blocks a case",
            description =
                    "A manager lets the goods be declared as they are until a moment: DISCREPANT becomes WAIVED. All findings that"
                            + " block must be answered for. It ends with its time, with a finding that is not covered, with a"
                            + " document that is missing, or when it is withdrawn.")
    @APIResponse(responseCode = "200", description = "The case, waived.")
    public RestResponse<CaseView> waive(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull WaiveFindings command) {
        return tagged(waiving.waive(id, ifMatch, command));
    }

    @POST
    @Path("{id}/waiver/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.MANAGER)
    @Operation(
            operationId = "withdrawWaiver",
            summary = "Answer for it no more",
            description = "WAIVED becomes DISCREPANT again. The waiver stays in the history of the case.")
    @APIResponse(responseCode = "200", description = "The case, reopened.")
    public RestResponse<CaseView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull WithdrawWaiver command) {
        return tagged(waiving.withdraw(id, ifMatch, command));
    }

    @GET
    @Path("{id}/waivers")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCaseWaivers",
            summary = "List the waivers of a case",
            description = "Newest first, those that have ended too: who answered for what, and why it ended.")
    @APIResponse(responseCode = "200", description = "A page of waivers.")
    public Page<WaiverView> list(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return waiving.list(id, page.query(1, caller.get().tenant(), "waivers", id));
    }

    private static RestResponse<CaseView> tagged(CaseView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Version.etag(view.version()))
                .build();
    }
}
