package org.chuhai.order.dispatch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.idempotency.IdempotencyKey;
import org.chuhai.platform.idempotency.Idempotent;
import org.chuhai.platform.language.AcceptedLanguage;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Dispatches of an order over HTTP. */
@Path("/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Dispatches",
        description = "Goods of an order that leave under a waybill, checked against it, and how far they have come.")
public class DispatchResource {

    private final DispatchService service;
    private final CurrentCaller caller;

    DispatchResource(DispatchService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Path("{id}/dispatch-checks")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "checkDispatch",
            summary = "Check a waybill against an order",
            description =
                    "What a dispatch under the waybill would be checked for, with every result; nothing is stored. The"
                            + " waybill, or a shipment under it, must be known from logistics, and not cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "Every check.",
            content =
                    @Content(
                            schema = @Schema(implementation = DispatchChecks.class),
                            examples = @ExampleObject(name = "walnuts", ref = "WalnutChecks")))
    public DispatchChecks check(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept,
            @NotNull CheckDispatch asked) {
        return service.check(id, asked, AcceptedLanguage.of(accept));
    }

    @POST
    @Path("{id}/dispatches")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "confirmDispatch",
            summary = "Confirm that goods have left",
            description =
                    "Counts the lines as shipped, everything that is open where none is named, if the waybill agrees with the"
                            + " order. If-Match is the version of the order. Packages and weight may differ where that is"
                            + " acknowledged with a reason; 422 names every datum that differs otherwise.")
    @APIResponse(
            responseCode = "201",
            description = "Confirmed.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DispatchView.class),
                            examples = @ExampleObject(name = "walnuts", ref = "WalnutDispatch")))
    public RestResponse<DispatchView> confirm(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ConfirmDispatch.class),
                                            examples = {
                                                @ExampleObject(name = "everything", ref = "DispatchOfEverything"),
                                                @ExampleObject(name = "part", ref = "DispatchOfAPart")
                                            }))
                    @NotNull ConfirmDispatch command) {
        DispatchView confirmed = service.dispatch(id, ifMatch, command, AcceptedLanguage.of(accept));
        return RestResponse.ResponseBuilder.<DispatchView>created(
                        URI.create("/v1/orders/" + id + "/dispatches/" + confirmed.id()))
                .entity(confirmed)
                .header("ETag", Version.etag(confirmed.version()))
                .build();
    }

    @GET
    @Path("{id}/dispatches")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listDispatches",
            summary = "What has left of an order",
            description = "In the order in which it left, each with the present state of its shipment.")
    @APIResponse(responseCode = "200", description = "A page of dispatches.")
    public Page<DispatchView> list(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept,
            @BeanParam PageParameters page) {
        return service.list(id, page.query(1, caller.get().tenant(), "dispatches", id), AcceptedLanguage.of(accept));
    }

    @GET
    @Path("{id}/dispatches/{dispatchId}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getDispatch",
            summary = "Read a dispatch",
            description = "What left, the checks as they were, and how far the shipment has come.")
    @APIResponse(
            responseCode = "200",
            description = "The dispatch.",
            content =
                    @Content(
                            schema = @Schema(implementation = DispatchView.class),
                            examples = @ExampleObject(name = "walnuts", ref = "WalnutDispatch")))
    public RestResponse<DispatchView> get(
            @PathParam("id") UUID id,
            @PathParam("dispatchId") UUID dispatchId,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        DispatchView dispatch = service.get(id, dispatchId, AcceptedLanguage.of(accept));
        return RestResponse.ResponseBuilder.ok(dispatch)
                .header("ETag", Version.etag(dispatch.version()))
                .build();
    }
}
