package org.chuhai.logistics.customsaccount;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Customs accounts over HTTP. */
@Path("/v1/customs-accounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Customs accounts", description = "Who transmits a shop's customs messages, and by which channel.")
public class CustomsAccountResource {

    private final CustomsAccountService service;
    private final CurrentCaller caller;

    CustomsAccountResource(CustomsAccountService service, CurrentCaller caller) {
        this.service = service;
        this.caller = caller;
    }

    @PUT
    @Path("{shopId}")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "keepCustomsAccount",
            summary = "Say how a shop's messages reach customs",
            description =
                    "Makes the account of the shop, or replaces what it says; then If-Match is required. What is on its way already"
                            + " keeps its channel, waits while there is NONE, and is tried at once after each change.")
    @APIResponse(responseCode = "200", description = "Replaced.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = CustomsAccountView.class)))
    public RestResponse<CustomsAccountView> keep(
            @PathParam("shopId") UUID shopId,
            @HeaderParam("If-Match")
                    @Parameter(description = "Required where the shop has an account; left out where it has none.")
                    @Nullable String ifMatch,
            @NotNull KeepCustomsAccount command) {
        CustomsAccountService.Kept kept = service.keep(shopId, ifMatch, command);
        RestResponse.ResponseBuilder<CustomsAccountView> answer = kept.isNew()
                ? RestResponse.ResponseBuilder.created(URI.create("/v1/customs-accounts/" + shopId))
                : RestResponse.ResponseBuilder.ok();
        return answer.entity(kept.account())
                .header("ETag", Version.etag(kept.account().version()))
                .build();
    }

    @GET
    @Path("{shopId}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getCustomsAccount",
            summary = "Read the account of a shop",
            description = "404 where nobody has said yet how the shop's messages reach customs.")
    @APIResponse(responseCode = "200", description = "The account.")
    public RestResponse<CustomsAccountView> get(@PathParam("shopId") UUID shopId) {
        CustomsAccountView account = service.get(shopId);
        return RestResponse.ResponseBuilder.ok(account)
                .header("ETag", Version.etag(account.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCustomsAccounts",
            summary = "List customs accounts",
            description = "Those of the shops that the caller sees, in the order in which they were made.")
    @APIResponse(responseCode = "200", description = "A page of accounts.")
    public Page<CustomsAccountView> list(
            @BeanParam PageParameters page,
            @QueryParam("shopId")
                    @Parameter(
                            description = "Only of this shop.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable String shopId) {
        UUID shop = ShopParameter.optional(caller.get(), shopId);
        return service.list(shop, page.query(1, caller.get().tenant(), "customs-accounts", String.valueOf(shop)));
    }
}
