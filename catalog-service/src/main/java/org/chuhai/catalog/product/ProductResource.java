package org.chuhai.catalog.product;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** Products over HTTP. */
@Path("/v1/products")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Products", description = "What a shop sells: one product with its variants, as customs asks for it.")
public class ProductResource {

    private final ProductService service;
    private final CurrentCaller caller;

    ProductResource(ProductService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "createProduct",
            summary = "Create a product",
            description =
                    "An active product of an open shop. Several packs of the same goods are variants of one product: a name"
                            + " that the shop has already is refused, and pack sizes in it make no other name.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProductView.class),
                            examples = @ExampleObject(name = "kernels", ref = "WalnutKernels")))
    public RestResponse<ProductView> create(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @QueryParam("shopId")
                    @Parameter(
                            description = "The shop whose product it is; a caller of one single shop need not name it.",
                            schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ProductContent.class),
                                            examples = {
                                                @ExampleObject(name = "kernels", ref = "WalnutKernelsContent"),
                                                @ExampleObject(name = "inShell", ref = "WalnutsInShellContent")
                                            }))
                    @NotNull ProductContent content) {
        ProductView created = service.create(ShopParameter.required(caller.get(), shopId), content);
        return RestResponse.ResponseBuilder.<ProductView>created(URI.create("/v1/products/" + created.id()))
                .entity(created)
                .header("ETag", Version.etag(created.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listProducts",
            summary = "List products",
            description = "Those of the shops that the caller sees, in the order of creation.")
    @APIResponse(responseCode = "200", description = "A page of products.")
    public Page<ProductSummary> list(
            @BeanParam PageParameters page,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state.",
                            schema = @Schema(implementation = ProductState.class))
                    @Nullable String state,
            @QueryParam("sku") @Parameter(description = "Only with a variant of this number.") @Nullable String sku,
            @QueryParam("shopId")
                    @Parameter(description = "Only of this shop.", schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId) {
        ProductFilter filter = ProductFilter.of(caller.get(), state, sku, shopId);
        return service.list(page.query(1, caller.get().tenant(), "products", filter), filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(operationId = "getProduct", summary = "Read a product", description = "One product with its variants.")
    @APIResponse(
            responseCode = "200",
            description = "The product.",
            content =
                    @Content(
                            schema = @Schema(implementation = ProductView.class),
                            examples = @ExampleObject(name = "kernels", ref = "WalnutKernels")))
    public RestResponse<ProductView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "replaceProduct",
            summary = "Replace what a product says",
            description =
                    "The whole content, only while the product is ACTIVE and its shop OPEN. A content that says the same as"
                            + " before changes nothing: the version stays.")
    @APIResponse(responseCode = "200", description = "Replaced.")
    public RestResponse<ProductView> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ProductContent.class),
                                            examples = @ExampleObject(name = "kernels", ref = "WalnutKernelsContent")))
                    @NotNull ProductContent content) {
        return tagged(service.replace(id, ifMatch, content));
    }

    @POST
    @Path("{id}/archiving")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "archiveProduct",
            summary = "Archive a product",
            description = "An ACTIVE product without an active listing becomes ARCHIVED, for ever; its numbers are not"
                    + " given again.")
    @APIResponse(responseCode = "200", description = "Archived.")
    public RestResponse<ProductView> archive(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        return tagged(service.archive(id, ifMatch));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listProductAllowedActions",
            summary = "What a product takes now",
            description = "Every action of the life cycle, and why those that are refused are refused.")
    @APIResponse(responseCode = "200", description = "Every action.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        return service.allowedActions(id, AcceptedLanguage.of(accept));
    }

    private static RestResponse<ProductView> tagged(ProductView product) {
        return RestResponse.ResponseBuilder.ok(product)
                .header("ETag", Version.etag(product.version()))
                .build();
    }
}
