package org.chuhai.order.order;

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
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopParameter;
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

/** Orders over HTTP, from the draft to the confirmation or the end. */
@Path("/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Orders", description = "What buyers ordered from a shop, and what became of it.")
public class OrderResource {

    private final OrderService service;
    private final CurrentCaller caller;

    OrderResource(OrderService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "draftOrder",
            summary = "Draft an order",
            description =
                    "An open order of the shop. It may lack what its schema lets be null; totals that are left out are"
                            + " computed, and those that are given are checked.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrderView.class),
                            examples = @ExampleObject(name = "walnuts", ref = "WalnutOrder")))
    public RestResponse<OrderView> draft(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @QueryParam("shopId")
                    @Parameter(
                            description = "The shop whose order it is; a caller of one single shop need not name it.",
                            schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = OrderContent.class),
                                            examples = {
                                                @ExampleObject(name = "walnuts", ref = "WalnutContent"),
                                                @ExampleObject(name = "leastDraft", ref = "LeastDraft"),
                                                @ExampleObject(name = "ofAListing", ref = "DraftOfAListing")
                                            }))
                    @NotNull OrderContent content) {
        OrderView drafted = service.draft(ShopParameter.required(caller.get(), shopId), content);
        return RestResponse.ResponseBuilder.<OrderView>created(URI.create("/v1/orders/" + drafted.id()))
                .entity(drafted)
                .header("ETag", Version.etag(drafted.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listOrders",
            summary = "List orders",
            description = "Those of the shops that the caller sees, in the order of drafting.")
    @APIResponse(responseCode = "200", description = "A page of orders.")
    public Page<OrderSummary> list(
            @BeanParam PageParameters page,
            @QueryParam("state")
                    @Parameter(description = "Only in this state.", schema = @Schema(implementation = OrderState.class))
                    @Nullable String state,
            @QueryParam("orderNo") @Parameter(description = "Only with this number.") @Nullable String orderNo,
            @QueryParam("shopId")
                    @Parameter(description = "Only of this shop.", schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId) {
        OrderFilter filter = OrderFilter.of(caller.get(), state, orderNo, shopId);
        return service.list(page.query(1, caller.get().tenant(), "orders", filter), filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getOrder",
            summary = "Read an order",
            description = "One order with its lines and their counters.")
    @APIResponse(
            responseCode = "200",
            description = "The order.",
            content =
                    @Content(
                            schema = @Schema(implementation = OrderView.class),
                            examples = @ExampleObject(name = "walnuts", ref = "WalnutOrder")))
    public RestResponse<OrderView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "replaceOrder",
            summary = "Replace what a draft says",
            description = "Only while the order is OPEN. What the content leaves out is gone.")
    @APIResponse(responseCode = "200", description = "Replaced.")
    public RestResponse<OrderView> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = OrderContent.class),
                                            examples = @ExampleObject(name = "walnuts", ref = "WalnutContent")))
                    @NotNull OrderContent content) {
        return tagged(service.replace(id, ifMatch, content));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(operationId = "deleteOrder", summary = "Delete a draft", description = "Only while it is OPEN.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void delete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/confirmation")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "confirmOrder",
            summary = "Confirm an order",
            description =
                    "An OPEN order that says all that customs and dispatch ask for becomes CONFIRMED; 422 names every"
                            + " member that is missing.")
    @APIResponse(responseCode = "200", description = "Confirmed.")
    public RestResponse<OrderView> confirm(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        return tagged(service.confirm(id, ifMatch));
    }

    @POST
    @Path("{id}/cancellation")
    // A record of a single text is made of any plain text too, if nobody says that it comes in JSON.
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "cancelOrder",
            summary = "Cancel an order",
            description = "Only while it is OPEN or CONFIRMED, and nothing of it was shipped.")
    @APIResponse(responseCode = "200", description = "Cancelled.")
    public RestResponse<OrderView> cancel(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull CancelOrder command) {
        return tagged(service.cancel(id, ifMatch, command));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listOrderAllowedActions",
            summary = "What an order takes now",
            description = "Every action of the life cycle, and why those that are refused are refused.")
    @APIResponse(responseCode = "200", description = "Every action.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        return service.allowedActions(id, AcceptedLanguage.of(accept));
    }

    static RestResponse<OrderView> tagged(OrderView order) {
        return RestResponse.ResponseBuilder.ok(order)
                .header("ETag", Version.etag(order.version()))
                .build();
    }
}
