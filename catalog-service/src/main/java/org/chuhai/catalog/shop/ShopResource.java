package org.chuhai.catalog.shop;

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

/** Shops over HTTP. */
@Path("/v1/shops")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Shops", description = "The sellers of a tenant: who they are, where they sell, in which languages.")
public class ShopResource {

    private final ShopService service;
    private final CurrentCaller caller;

    ShopResource(ShopService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "openShop",
            summary = "Open a shop",
            description =
                    "A seller has a shop from now on. A platform that names its shops itself gives the id, which must be"
                            + " free in the tenant; tokens of operators name the same id in their claim shops.")
    @APIResponse(
            responseCode = "201",
            description = "Opened.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ShopView.class),
                            examples = @ExampleObject(name = "walnuts", ref = "WalnutShop")))
    public RestResponse<ShopView> open(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = OpenShop.class),
                                            examples = {
                                                @ExampleObject(name = "walnuts", ref = "OpenWalnutShop"),
                                                @ExampleObject(name = "least", ref = "OpenLeastShop")
                                            }))
                    @NotNull OpenShop command) {
        ShopView opened = service.open(command);
        return RestResponse.ResponseBuilder.<ShopView>created(URI.create("/v1/shops/" + opened.id()))
                .entity(opened)
                .header("ETag", Version.etag(opened.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listShops",
            summary = "List shops",
            description = "Those that the caller sees, in the order of their ids.")
    @APIResponse(responseCode = "200", description = "A page of shops.")
    public Page<ShopView> list(
            @BeanParam PageParameters page,
            @QueryParam("state")
                    @Parameter(description = "Only in this state.", schema = @Schema(implementation = ShopState.class))
                    @Nullable String state) {
        ShopState asked = ConstantParameter.of("state", state, ShopState.class);
        return service.list(page.query(1, caller.get().tenant(), "shops", String.valueOf(asked)), asked);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(operationId = "getShop", summary = "Read a shop", description = "One shop with its profile.")
    @APIResponse(
            responseCode = "200",
            description = "The shop.",
            content =
                    @Content(
                            schema = @Schema(implementation = ShopView.class),
                            examples = @ExampleObject(name = "walnuts", ref = "WalnutShop")))
    public RestResponse<ShopView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "changeShop",
            summary = "Change what a shop says of itself",
            description =
                    "The whole profile, only while the shop is OPEN. A profile that says the same as before changes"
                            + " nothing: the version stays.")
    @APIResponse(responseCode = "200", description = "Changed.")
    public RestResponse<ShopView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ShopProfile.class),
                                            examples = @ExampleObject(name = "walnuts", ref = "WalnutProfile")))
                    @NotNull ShopProfile profile) {
        return tagged(service.change(id, ifMatch, profile));
    }

    @POST
    @Path("{id}/closure")
    // A record of a single text is made of any plain text too, if nobody says that it comes in JSON.
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.INTEGRATION})
    @Operation(
            operationId = "closeShop",
            summary = "Close a shop",
            description = "An OPEN shop without active listings becomes CLOSED, for ever: it takes no new products and"
                    + " listings.")
    @APIResponse(responseCode = "200", description = "Closed.")
    public RestResponse<ShopView> close(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull CloseShop command) {
        return tagged(service.close(id, ifMatch, command));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listShopAllowedActions",
            summary = "What a shop takes now",
            description = "Every action of the life cycle, and why those that are refused are refused.")
    @APIResponse(responseCode = "200", description = "Every action.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        return service.allowedActions(id, AcceptedLanguage.of(accept));
    }

    private static RestResponse<ShopView> tagged(ShopView shop) {
        return RestResponse.ResponseBuilder.ok(shop)
                .header("ETag", Version.etag(shop.version()))
                .build();
    }
}
