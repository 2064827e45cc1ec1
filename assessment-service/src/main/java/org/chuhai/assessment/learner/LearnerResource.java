package org.chuhai.assessment.learner;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.idempotency.IdempotencyKey;
import org.chuhai.platform.idempotency.Idempotent;
import org.chuhai.platform.language.AcceptedLanguage;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.ConstantParameter;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Learners over HTTP. */
@Path("/v1/learners")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Learners", description = "Who is assessed, by a pseudonym. A learner sees only itself.")
public class LearnerResource {

    private final LearnerService service;
    private final CurrentCaller caller;

    LearnerResource(LearnerService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "enrolLearner",
            summary = "Enrol a learner",
            description =
                    "From now on acts of this subject prove something; those of before its enrolment count as well, as far as"
                            + " they were told.")
    @APIResponse(
            responseCode = "201",
            description = "Enrolled.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LearnerView.class),
                            examples = @ExampleObject(name = "walnut", ref = "WalnutLearner")))
    public RestResponse<LearnerView> enrol(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = EnrolLearner.class),
                                            examples = {
                                                @ExampleObject(name = "walnut", ref = "WalnutEnrolment"),
                                                @ExampleObject(name = "least", ref = "LeastEnrolment")
                                            }))
                    @NotNull EnrolLearner command) {
        LearnerView enrolled = service.enrol(command);
        return RestResponse.ResponseBuilder.<LearnerView>created(URI.create("/v1/learners/" + enrolled.id()))
                .entity(enrolled)
                .header("ETag", Version.etag(enrolled.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listLearners",
            summary = "List learners",
            description = "All of the tenant in the order of enrolment; an operator finds itself there, or nobody.")
    @APIResponse(responseCode = "200", description = "A page of learners.")
    public Page<LearnerView> list(
            @BeanParam PageParameters page,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state.",
                            schema = @Schema(implementation = LearnerState.class))
                    @Nullable String state) {
        LearnerState wanted = ConstantParameter.of("state", state, LearnerState.class);
        return service.list(page.query(1, caller.get().tenant(), "learners", String.valueOf(wanted)), wanted);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getLearner",
            summary = "Read a learner",
            description = "One learner; an operator reads only itself, and everybody else is not there.")
    @APIResponse(
            responseCode = "200",
            description = "The learner.",
            content =
                    @Content(
                            schema = @Schema(implementation = LearnerView.class),
                            examples = @ExampleObject(name = "walnut", ref = "WalnutLearner")))
    public RestResponse<LearnerView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "changeLearner",
            summary = "Change a learner's record",
            description = "Pseudonym and shops, only while it is ENROLLED. Whose acts count never changes.")
    @APIResponse(responseCode = "200", description = "Changed.")
    public RestResponse<LearnerView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ChangeLearner.class),
                                            examples = @ExampleObject(name = "walnut", ref = "WalnutChange")))
                    @NotNull ChangeLearner command) {
        return tagged(service.change(id, ifMatch, command));
    }

    @POST
    @Path("{id}/departure")
    // A record of a single text is made of any plain text too, if nobody says that it comes in JSON.
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "letLearnerLeave",
            summary = "Let a learner leave",
            description =
                    "What it has proved stays; what it does from now on proves nothing. Only while it is ENROLLED.")
    @APIResponse(responseCode = "200", description = "It has left.")
    public RestResponse<LearnerView> leave(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull LearnerDeparture command) {
        return tagged(service.leave(id, ifMatch, command));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listLearnerAllowedActions",
            summary = "What a learner's record takes now",
            description = "Every action of the life cycle, and why those that are refused are refused.")
    @APIResponse(responseCode = "200", description = "Every action.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        return service.allowedActions(id, AcceptedLanguage.of(accept));
    }

    private static RestResponse<LearnerView> tagged(LearnerView learner) {
        return RestResponse.ResponseBuilder.ok(learner)
                .header("ETag", Version.etag(learner.version()))
                .build();
    }
}
