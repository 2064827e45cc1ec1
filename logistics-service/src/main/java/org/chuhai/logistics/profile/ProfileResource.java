package org.chuhai.logistics.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Profiles over HTTP. */
@Path("/v1/reconciliation-profiles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Reconciliation profiles",
        description = "Which rules are judged for a tenant, how much a finding weighs, which tolerance a field has.")
public class ProfileResource {

    /** An identifier's characters, so that {@code active} is no profile to be changed or deleted. */
    private static final String ONE = "{id: [0-9A-Fa-f-]+}";

    private final ProfileService service;
    private final CurrentCaller caller;

    ProfileResource(ProfileService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.MANAGER)
    @Operation(
            operationId = "createReconciliationProfile",
            summary = "Draft a profile",
            description = "With a content, with that of another profile, or exact. Nothing is judged by a draft.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted.",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    public RestResponse<ProfileView> create(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull CreateProfile command) {
        ProfileView drafted = service.create(command);
        return RestResponse.ResponseBuilder.<ProfileView>created(
                        URI.create("/v1/reconciliation-profiles/" + drafted.id()))
                .entity(drafted)
                .header("ETag", Version.etag(drafted.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listReconciliationProfiles",
            summary = "List profiles",
            description = "Newest first: drafts, the one in force, and those that were.")
    @APIResponse(responseCode = "200", description = "A page of profiles.")
    public Page<ProfileView> list(
            @QueryParam("state")
                    @Parameter(
                            description = "Only profiles in this state.",
                            schema = @Schema(implementation = ProfileState.class))
                    @Nullable String state,
            @BeanParam PageParameters page) {
        ProfileState in = ConstantParameter.of("state", state, ProfileState.class);
        return service.list(page.query(1, caller.get().tenant(), "reconciliation-profiles", String.valueOf(in)), in);
    }

    @GET
    @Path("active")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getActiveReconciliationProfile",
            summary = "Read the profile that is in force",
            description = "The built-in exact profile, number 0, where no other was activated.")
    @APIResponse(responseCode = "200", description = "The profile that is in force.")
    public ProfileView active() {
        return service.current();
    }

    @GET
    @Path(ONE)
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getReconciliationProfile",
            summary = "Read a profile",
            description = "Its content, its state, and what it lets pass although customs does not.")
    @APIResponse(responseCode = "200", description = "The profile.")
    public RestResponse<ProfileView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MANAGER)
    @Operation(
            operationId = "replaceReconciliationProfile",
            summary = "Change a draft",
            description = "Replaces name and content. What was in force once is never changed.")
    @APIResponse(responseCode = "200", description = "Changed.")
    public RestResponse<ProfileView> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull ReplaceProfile command) {
        return tagged(service.replace(id, ifMatch, command));
    }

    @DELETE
    @Path(ONE)
    @RolesAllowed(Role.MANAGER)
    @Operation(
            operationId = "deleteReconciliationProfile",
            summary = "Delete a draft",
            description = "What was in force once is kept, because reports were made with it.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void delete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/activation")
    @Idempotent
    @RolesAllowed(Role.MANAGER)
    @Operation(
            operationId = "activateReconciliationProfile",
            summary = "Put a profile in force",
            description =
                    "A draft, or one that was in force before; the one that was in force is retired. Cases stay as they are until"
                            + " they are examined again: by their next document, by a run of their own, or by /v1/case-runs.")
    @APIResponse(responseCode = "200", description = "In force.")
    public RestResponse<ProfileView> activate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key) {
        return tagged(service.activate(id, ifMatch));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listReconciliationProfileAllowedActions",
            summary = "What can be done with a profile now",
            description = "Each action with the reason where it is refused.")
    @APIResponse(responseCode = "200", description = "Every action, allowed or not.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String language) {
        return service.allowedActions(id, AcceptedLanguage.of(language));
    }

    private static RestResponse<ProfileView> tagged(ProfileView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Version.etag(view.version()))
                .build();
    }
}
