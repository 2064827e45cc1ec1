package org.chuhai.catalog.listing;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Listings over HTTP, but for what publishes them. */
@Path("/v1/listings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Listings", description = "What of a product stands on a marketplace for buyers of one market.")
public class ListingResource {

    private final ListingService service;
    private final CurrentCaller caller;

    ListingResource(ListingService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "draftListing",
            summary = "Draft a listing",
            description =
                    "A draft of the shop. It may break every rule of the marketplace: a validation says which. A product has"
                            + " one listing for a market on a marketplace that is not withdrawn.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ListingView.class),
                            examples = @ExampleObject(name = "kernels", ref = "KernelListing")))
    public RestResponse<ListingView> draft(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @QueryParam("shopId")
                    @Parameter(
                            description = "The shop whose listing it is; a caller of one single shop need not name it.",
                            schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ListingContent.class),
                                            examples = {
                                                @ExampleObject(name = "kernels", ref = "KernelListingContent"),
                                                @ExampleObject(name = "least", ref = "LeastListingContent")
                                            }))
                    @NotNull ListingContent content) {
        ListingView drafted = service.draft(ShopParameter.required(caller.get(), shopId), content);
        return RestResponse.ResponseBuilder.<ListingView>created(URI.create("/v1/listings/" + drafted.id()))
                .entity(drafted)
                .header("ETag", Version.etag(drafted.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listListings",
            summary = "List listings",
            description = "Those of the shops that the caller sees, in the order of drafting.")
    @APIResponse(responseCode = "200", description = "A page of listings.")
    public Page<ListingSummary> list(
            @BeanParam PageParameters page,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state.",
                            schema = @Schema(implementation = ListingState.class))
                    @Nullable String state,
            @QueryParam("marketplace") @Parameter(description = "Only on this marketplace.") @Nullable String marketplace,
            @QueryParam("productId")
                    @Parameter(
                            description = "Only of this product.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable String productId,
            @QueryParam("shopId")
                    @Parameter(description = "Only of this shop.", schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId) {
        ListingFilter filter = ListingFilter.of(caller.get(), state, marketplace, productId, shopId);
        return service.list(page.query(1, caller.get().tenant(), "listings", filter), filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getListing",
            summary = "Read a listing",
            description = "One listing with its texts and offers.")
    @APIResponse(
            responseCode = "200",
            description = "The listing.",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingView.class),
                            examples = @ExampleObject(name = "kernels", ref = "KernelListing")))
    public RestResponse<ListingView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "replaceListing",
            summary = "Replace what a listing says",
            description = "Only while buyers do not see it; it is a DRAFT again.")
    @APIResponse(responseCode = "200", description = "Replaced.")
    public RestResponse<ListingView> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ListingContent.class),
                                            examples = @ExampleObject(name = "russia", ref = "KernelListingForRussia")))
                    @NotNull ListingContent content) {
        return tagged(service.replace(id, ifMatch, content));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(operationId = "deleteListing", summary = "Delete a draft", description = "Only while it is a DRAFT.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void delete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/withdrawal")
    // A record of a single text is made of any plain text too, if nobody says that it comes in JSON.
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "withdrawListing",
            summary = "Withdraw a listing",
            description =
                    "An ACTIVE listing becomes WITHDRAWN: buyers see it no more. It can be changed and published again.")
    @APIResponse(responseCode = "200", description = "Withdrawn.")
    public RestResponse<ListingView> withdraw(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull WithdrawListing command) {
        return tagged(service.withdraw(id, ifMatch, command));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listListingAllowedActions",
            summary = "What a listing takes now",
            description = "Every action of the life cycle, and why those that are refused are refused.")
    @APIResponse(responseCode = "200", description = "Every action.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        return service.allowedActions(id, AcceptedLanguage.of(accept));
    }

    static RestResponse<ListingView> tagged(ListingView listing) {
        return RestResponse.ResponseBuilder.ok(listing)
                .header("ETag", Version.etag(listing.version()))
                .build();
    }
}
