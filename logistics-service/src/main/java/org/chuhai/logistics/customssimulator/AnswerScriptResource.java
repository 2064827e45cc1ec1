package org.chuhai.logistics.customssimulator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The scripts of simulated customs over HTTP. */
@Path("/v1/customs-answer-scripts/{shopId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Customs simulator", description = "How the simulated customs of a shop answers.")
public class AnswerScriptResource {

    private final CustomsSimulator simulator;
    private final CurrentCaller caller;

    AnswerScriptResource(CustomsSimulator simulator, CurrentCaller caller) {
        this.simulator = simulator;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getCustomsAnswerScript",
            summary = "Read how simulated customs answers",
            description = "The script of the shop; without any case, all goes well.")
    @APIResponse(responseCode = "200", description = "The script.")
    public RestResponse<AnswerScriptView> get(@PathParam("shopId") UUID shopId) {
        mustSee(shopId);
        return tagged(shopId, simulator.script(shopId));
    }

    @PUT
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "setCustomsAnswerScript",
            summary = "Say how simulated customs answers",
            description =
                    "For what comes from now on; receipts that are on their way stay. If-Match is required where a script was set. Who"
                            + " practises does not write it: a manager does, or the platform.")
    @APIResponse(responseCode = "200", description = "Set.")
    public RestResponse<AnswerScriptView> set(
            @PathParam("shopId") UUID shopId,
            @HeaderParam("If-Match") @Parameter(description = "Required where a script was set.") @Nullable String ifMatch,
            @NotNull AnswerScript script) {
        mustSee(shopId);
        return tagged(shopId, simulator.setScript(shopId, ifMatch, script));
    }

    private void mustSee(UUID shop) {
        if (!caller.get().sees(shop)) {
            throw CommonProblem.notFound();
        }
    }

    private static RestResponse<AnswerScriptView> tagged(UUID shop, SetScript set) {
        return RestResponse.ResponseBuilder.ok(AnswerScriptView.of(shop, set))
                .header("ETag", Version.etag(set.version()))
                .build();
    }
}
