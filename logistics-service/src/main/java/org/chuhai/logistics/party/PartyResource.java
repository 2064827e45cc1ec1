package org.chuhai.logistics.party;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** The party registry over HTTP. */
@Path("/v1/parties")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Parties", description = "Firms by either of their codes, so that documents may name them by any.")
public class PartyResource {

    private final PartyService service;
    private final CurrentCaller caller;

    PartyResource(PartyService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "registerParty",
            summary = "Register a firm",
            description = "Adds a firm to the registry of the tenant. Reconciliations that run from now on know it.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = PartyView.class)))
    public RestResponse<PartyView> register(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull RegisterParty command) {
        Party party = service.register(command);
        return RestResponse.ResponseBuilder.<PartyView>created(URI.create("/v1/parties/" + party.id()))
                .entity(PartyView.of(party))
                .header("ETag", Version.etag(party.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listParties",
            summary = "List registered firms",
            description = "In the order of registration.")
    @APIResponse(responseCode = "200", description = "A page of firms.")
    public Page<PartyView> list(
            @BeanParam PageParameters page,
            @QueryParam("code") @Parameter(description = "Credit code or customs code.") @Nullable String code) {
        return service.list(page.query(1, caller.get().tenant(), "parties", String.valueOf(code)), code);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(operationId = "getParty", summary = "Read a firm", description = "One firm of the registry.")
    @APIResponse(responseCode = "200", description = "The firm.")
    public RestResponse<PartyView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "amendParty",
            summary = "Change a firm",
            description = "Replaces codes and names. Reports that were made before keep what they said.")
    @APIResponse(responseCode = "200", description = "Changed.")
    public RestResponse<PartyView> amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull RegisterParty command) {
        return tagged(service.amend(id, ifMatch, command));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "removeParty",
            summary = "Remove a firm",
            description = "Reconciliations that run from now on do not know it any more.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        service.remove(id, ifMatch);
    }

    private static RestResponse<PartyView> tagged(Party party) {
        return RestResponse.ResponseBuilder.ok(PartyView.of(party))
                .header("ETag", Version.etag(party.version()))
                .build();
    }
}
