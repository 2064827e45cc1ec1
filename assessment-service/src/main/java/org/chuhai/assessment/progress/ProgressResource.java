package org.chuhai.assessment.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Progress over HTTP. */
@Path("/v1/learners")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Progress", description = "How far a learner has come, what is missing, and the shortest way to it.")
public class ProgressResource {

    private final ProgressService service;

    ProgressResource(ProgressService service) {
        this.service = service;
    }

    @GET
    @Path("{id}/progress")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getLearnerProgress",
            summary = "Read how far a learner has come",
            description =
                    "Every requirement of the framework with its state, the rules and the evidence behind it, what is missing and"
                            + " the shortest way to it. In this version facts are measured; questions and marked work are not, and"
                            + " what asks for them is never shown as proved.")
    @APIResponse(
            responseCode = "200",
            description = "How far the learner has come.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProgressView.class),
                            examples = @ExampleObject(name = "walnuts", ref = "WalnutProgress")))
    public ProgressView get(
            @PathParam("id") UUID id,
            @QueryParam("framework")
                    @Parameter(
                            required = true,
                            description = "Code of the framework.",
                            schema = @Schema(type = SchemaType.STRING, examples = "export-9710"))
                    @Nullable String framework) {
        return service.of(id, service.framework(framework));
    }
}
