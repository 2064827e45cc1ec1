package org.chuhai.logistics.exportcase;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.chuhai.platform.idempotency.IdempotencyKey;
import org.chuhai.platform.idempotency.Idempotent;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Runs of all cases, over HTTP. */
@Path("/v1/case-runs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Profile roll-out",
        description = "What a profile would change in the cases, and the command that changes them.")
public class CaseRunsResource {

    private final ProfileRollOut rollOut;

    CaseRunsResource(ProfileRollOut rollOut) {
        this.rollOut = rollOut;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "examineCases",
            summary = "Examine the cases anew",
            description =
                    "By the profile that is in force: each of limit open cases, which have all their documents and a declaration that"
                            + " customs has not accepted yet, in one transaction. Send next as after, with another"
                            + " Idempotency-Key, until it is null.")
    @APIResponse(responseCode = "200", description = "What has changed in the cases of this request.")
    public RestResponse<ExaminedCases> examine(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull ExamineCases command) {
        return RestResponse.ok(rollOut.examine(command));
    }
}
