package org.chuhai.assessment.fact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was heard, over HTTP. Nobody can add or change anything here. */
@Path("/v1/facts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Facts", description = "What the other services have told, as it came: what everything else rests on.")
public class FactResource {

    /** A fact has one version for ever. */
    private static final String ETAG = Version.etag(0);

    private final FactService service;
    private final CurrentCaller caller;

    FactResource(FactService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listFacts",
            summary = "List facts",
            description =
                    "All of the tenant in the order in which they happened; an operator finds its own acts only, whether or not"
                            + " it is enrolled.")
    @APIResponse(responseCode = "200", description = "A page of facts.")
    public Page<FactSummary> list(
            @BeanParam PageParameters page,
            @QueryParam("learnerId")
                    @Parameter(
                            description = "Only acts of this learner.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable String learnerId,
            @QueryParam("type")
                    @Parameter(
                            description = "Only of this type.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "^[a-z0-9.-]{1,200}$",
                                            examples = "org.chuhai.order.order.shipped.v1"))
                    @Nullable String type) {
        FactFilter filter = FactFilter.of(learnerId, type);
        return service.list(page.query(2, caller.get().tenant(), "facts", filter), filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getFact",
            summary = "Read a fact",
            description = "With its payload as it came and the hash of it, so that evidence can be looked into.")
    @APIResponse(
            responseCode = "200",
            description = "The fact.",
            content =
                    @Content(
                            schema = @Schema(implementation = FactView.class),
                            examples = @ExampleObject(name = "cancelled", ref = "CancelledOrderFact")))
    public RestResponse<FactView> get(@PathParam("id") UUID id) {
        return RestResponse.ResponseBuilder.ok(service.get(id))
                .header("ETag", ETAG)
                .build();
    }
}
