package org.chuhai.logistics.productfact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is known of goods, over HTTP. */
@Path("/v1/product-facts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Product facts", description = "What a declaration needs to know of goods, by item number.")
public class ProductFactResource {

    private final ProductFactService service;
    private final CurrentCaller caller;

    ProductFactResource(ProductFactService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @PUT
    @Path("{itemNo}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "putProductFact",
            summary = "Say what an item is",
            description =
                    "Replaces all that is known of it. What says the same as is known changes nothing and needs no If-Match;"
                            + " anything else about a known item needs it. Where the catalogue tells of the item, name, hsCode,"
                            + " legalUnits, netWeightKg and origin must be as it tells them; the rest is put here.")
    @APIResponse(responseCode = "200", description = "The item was known.")
    @APIResponse(
            responseCode = "201",
            description = "Known from now on.",
            content = @Content(schema = @Schema(implementation = ProductFactView.class)))
    public RestResponse<ProductFactView> put(
            @BeanParam ProductFactParameters path,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is replaced.") @Nullable String ifMatch,
            @NotNull PutProductFact content) {
        ProductFactAddress address = path.address(caller.get());
        ProductFactService.Put put = service.put(address, ifMatch, content);
        return put.isNew() ? created(address, put.item()) : tagged(put.item());
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listProductFacts",
            summary = "List what is known of goods",
            description = "In the order in which the items became known.")
    @APIResponse(responseCode = "200", description = "A page of items.")
    public Page<ProductFactView> list(
            @QueryParam("shopId")
                    @Parameter(description = "Only items of this shop.", schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId,
            @BeanParam PageParameters page) {
        var shop = ShopParameter.optional(caller.get(), shopId);
        return service.list(shop, page.query(1, caller.get().tenant(), "product-facts", String.valueOf(shop)));
    }

    @GET
    @Path("{itemNo}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getProductFact",
            summary = "Read what is known of an item",
            description = "One item of a shop.")
    @APIResponse(responseCode = "200", description = "What is known.")
    public RestResponse<ProductFactView> get(@BeanParam ProductFactParameters path) {
        return tagged(service.get(path.address(caller.get())));
    }

    @DELETE
    @Path("{itemNo}")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "removeProductFact",
            summary = "Forget an item",
            description =
                    "Declarations that were drafted keep what they say. Refused while the catalogue tells of the item.")
    @APIResponse(responseCode = "204", description = "Nothing is known of it any more.")
    public void remove(
            @BeanParam ProductFactParameters path,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        service.remove(path.address(caller.get()), ifMatch);
    }

    private static RestResponse<ProductFactView> created(ProductFactAddress address, KnownItem item) {
        return RestResponse.ResponseBuilder.<ProductFactView>created(address.uri())
                .entity(ProductFactView.of(item))
                .header("ETag", Version.etag(item.version()))
                .build();
    }

    private static RestResponse<ProductFactView> tagged(KnownItem item) {
        return RestResponse.ResponseBuilder.ok(ProductFactView.of(item))
                .header("ETag", Version.etag(item.version()))
                .build();
    }
}
