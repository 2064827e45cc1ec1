package org.chuhai.logistics.declaration;

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

/** Declarations over HTTP. */
@Path("/v1/declarations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Declarations",
        description = "The way of a declaration through customs: drafted, sent, answered, amended, cancelled.")
public class DeclarationResource {

    private final DeclarationService service;
    private final DeclarationDesk desk;
    private final CurrentCaller caller;

    DeclarationResource(DeclarationService service, DeclarationDesk desk, CurrentCaller caller) {
        this.service = service;
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "draftDeclaration",
            summary = "Draft a declaration",
            description =
                    "Of the order, the waybill and what is known of the goods, by list where that is allowed and by form otherwise."
                            + " missing names what is still to be said. Once nothing is missing, the document of this number is filed and"
                            + " its case examined.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DeclarationView.class)))
    public RestResponse<DeclarationView> draft(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull DraftDeclaration command) {
        DeclarationView drafted = service.draft(command);
        return RestResponse.ResponseBuilder.<DeclarationView>created(URI.create("/v1/declarations/" + drafted.id()))
                .entity(drafted)
                .header("ETag", Version.etag(drafted.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listDeclarations",
            summary = "List declarations",
            description = "Those of the shops that the caller sees, newest first.")
    @APIResponse(responseCode = "200", description = "A page of declarations.")
    public Page<DeclarationSummary> list(
            @BeanParam PageParameters page,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state.",
                            schema = @Schema(implementation = DeclarationState.class))
                    @Nullable String state,
            @QueryParam("orderNo") @Parameter(description = "Only of this order.") @Nullable String orderNo,
            @QueryParam("shopId")
                    @Parameter(
                            description = "Only of this shop.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable String shopId) {
        DeclarationFilter filter = DeclarationFilter.of(caller.get(), state, orderNo, shopId);
        return service.list(page.query(1, caller.get().tenant(), "declarations", filter), filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getDeclaration",
            summary = "Read a declaration",
            description = "What it says, how far it has come, what was sent and what customs answered.")
    @APIResponse(responseCode = "200", description = "The declaration.")
    public RestResponse<DeclarationView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path("{id}/supplements")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "supplementDeclaration",
            summary = "Say what the drafting could not know",
            description =
                    "Replaces the supplements and drafts anew of the order and the waybill as they are now; only while customs does not"
                            + " have it. A declaration that was returned or could not be sent is a DRAFT again.")
    @APIResponse(responseCode = "200", description = "Drafted anew.")
    public RestResponse<DeclarationView> supplement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull SupplementDeclaration command) {
        return tagged(service.supplement(id, ifMatch, command));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "submitDeclaration",
            summary = "Send a declaration to customs",
            description =
                    "By the channel of the shop's customs account. Refused while something is missing, and while its case is neither"
                            + " matched nor waived. What was returned or could not be sent is sent again this way.")
    @APIResponse(responseCode = "200", description = "It is on its way.")
    public RestResponse<DeclarationView> submit(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        return tagged(desk.submit(id, ifMatch));
    }

    @POST
    @Path("{id}/amendments")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "askToAmendDeclaration",
            summary = "Ask customs to change a declaration",
            description =
                    "A request: what the declaration says changes when customs grants it. For lists, by a change message (CEB603); a form"
                            + " is amended in the Single Window.")
    @APIResponse(responseCode = "200", description = "Customs is asked.")
    public RestResponse<DeclarationView> amend(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull AmendDeclaration command) {
        return tagged(desk.amend(id, ifMatch, command));
    }

    @POST
    @Path("{id}/cancellation")
    // Plain text would become the record of one text that the command is.
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "cancelDeclaration",
            summary = "Cancel a declaration, or ask customs to",
            description =
                    "At once while customs does not have it. What customs has is cancelled by request (CEB605), and CANCELLED when it is"
                            + " granted.")
    @APIResponse(responseCode = "200", description = "Cancelled, or customs is asked.")
    public RestResponse<DeclarationView> cancel(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @NotNull CancelDeclaration command) {
        return tagged(desk.cancel(id, ifMatch, command));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listDeclarationAllowedActions",
            summary = "What a declaration takes now",
            description = "Every action of the life cycle, and why those that are refused are refused.")
    @APIResponse(responseCode = "200", description = "Every action.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        return desk.allowedActions(id, AcceptedLanguage.of(accept));
    }

    private static RestResponse<DeclarationView> tagged(DeclarationView declaration) {
        return RestResponse.ResponseBuilder.ok(declaration)
                .header("ETag", Version.etag(declaration.version()))
                .build();
    }
}
