package org.chuhai.logistics.shipment;

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
import org.chuhai.platform.language.Language;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Shipments over HTTP. */
@Path("/v1/shipments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Shipments", description = "What travels, in which packages, by which legs, under which waybill.")
public class ShipmentResource {

    private final ShipmentService service;
    private final CurrentCaller caller;

    ShipmentResource(ShipmentService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "openShipment",
            summary = "Open a shipment",
            description = "A draft of the shop. Packages, legs and the waybill follow, then the booking.")
    @APIResponse(
            responseCode = "201",
            description = "Opened.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ShipmentView.class)))
    public RestResponse<ShipmentView> open(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull OpenShipment command) {
        ShipmentView opened = service.open(command);
        return RestResponse.ResponseBuilder.<ShipmentView>created(URI.create("/v1/shipments/" + opened.id()))
                .entity(opened)
                .header("ETag", Version.etag(opened.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listShipments",
            summary = "List shipments",
            description = "Those of the shops that the caller sees, in the order of opening.")
    @APIResponse(responseCode = "200", description = "A page of shipments.")
    public Page<ShipmentSummary> list(
            @BeanParam PageParameters page,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state.",
                            schema = @Schema(implementation = ShipmentState.class))
                    @Nullable String state,
            @QueryParam("waybillNo") @Parameter(description = "Only under this number.") @Nullable String waybillNo,
            @QueryParam("shopId")
                    @Parameter(
                            description = "Only of this shop.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable String shopId) {
        ShipmentFilter filter = ShipmentFilter.of(caller.get(), state, waybillNo, shopId);
        return service.list(page.query(1, caller.get().tenant(), "shipments", filter), filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getShipment",
            summary = "Read a shipment",
            description = "One shipment with its packages, legs and waybill.")
    @APIResponse(responseCode = "200", description = "The shipment.")
    public RestResponse<ShipmentView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path("{id}/packages")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "replaceShipmentPackages",
            summary = "Replace the packages",
            description = "Only while the shipment is DRAFT or BOOKED.")
    @APIResponse(responseCode = "200", description = "Replaced.")
    public RestResponse<ShipmentView> replacePackages(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull ReplacePackages command) {
        return tagged(service.replacePackages(id, ifMatch, command));
    }

    @PUT
    @Path("{id}/legs")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "replaceShipmentLegs",
            summary = "Replace the legs",
            description = "Only while the shipment is DRAFT or BOOKED.")
    @APIResponse(responseCode = "200", description = "Replaced.")
    public RestResponse<ShipmentView> replaceLegs(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull ReplaceLegs command) {
        return tagged(service.replaceLegs(id, ifMatch, command));
    }

    @PUT
    @Path("{id}/waybill")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "assignShipmentWaybill",
            summary = "Assign the waybill",
            description = "Only while the shipment is DRAFT or BOOKED. Carriers name the shipment by it.")
    @APIResponse(responseCode = "200", description = "Assigned.")
    public RestResponse<ShipmentView> assignWaybill(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull AssignWaybill command) {
        return tagged(service.assignWaybill(id, ifMatch, command));
    }

    @POST
    @Path("{id}/booking")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "bookShipment",
            summary = "Book a shipment",
            description = "A DRAFT with packages, legs and a waybill becomes BOOKED; 422 names what is missing.")
    @APIResponse(responseCode = "200", description = "Booked.")
    public RestResponse<ShipmentView> book(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        return tagged(service.book(id, ifMatch));
    }

    @POST
    @Path("{id}/cancellation")
    // Plain text would become the record of one text that the command is.
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "cancelShipment",
            summary = "Cancel a shipment",
            description = "Only while it is DRAFT or BOOKED: what was handed over can be returned, not cancelled.")
    @APIResponse(responseCode = "200", description = "Cancelled.")
    public RestResponse<ShipmentView> cancel(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull CancelShipment command) {
        return tagged(service.cancel(id, ifMatch, command));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listShipmentAllowedActions",
            summary = "What a shipment takes now",
            description = "Every action of the life cycle, and why those that are refused are refused.")
    @APIResponse(responseCode = "200", description = "Every action.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        Language language = AcceptedLanguage.of(accept);
        return service.allowedActions(id, language);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(operationId = "deleteShipment", summary = "Delete a draft", description = "Only while it is DRAFT.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void delete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        service.delete(id, ifMatch);
    }

    private static RestResponse<ShipmentView> tagged(ShipmentView shipment) {
        return RestResponse.ResponseBuilder.ok(shipment)
                .header("ETag", Version.etag(shipment.version()))
                .build();
    }
}
