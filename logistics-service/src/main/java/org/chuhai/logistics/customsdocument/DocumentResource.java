package org.chuhai.logistics.customsdocument;

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
import java.io.InputStream;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.idempotency.IdempotencyKey;
import org.chuhai.platform.idempotency.Idempotent;
import org.chuhai.platform.language.AcceptedLanguage;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.OrdinalParameter;
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

/** Customs documents over HTTP: filed by number, revised, and followed on their way through customs. */
@Path("/v1/documents/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Documents", description = "The three documents of an export, with all their revisions.")
public class DocumentResource {

    private final DocumentService service;
    private final DocumentFiling filing;
    private final CurrentCaller caller;

    DocumentResource(DocumentService service, DocumentFiling filing, CurrentCaller caller) {
        this.service = service;
        this.filing = filing;
        this.caller = caller;
    }

    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "fileDocument",
            summary = "File a document or its next revision",
            description =
                    "The first filing makes the document. What says the same as the present revision changes nothing and needs"
                            + " no If-Match; anything else makes the next revision and needs it. Documents may come in any order: the"
                            + " case that they belong to is found and examined at once. A declaration that carries its"
                            + " declarationNo for the first time is ACCEPTED by that.")
    @APIResponse(
            responseCode = "200",
            description = "The document was known; it has another revision, or said the same.")
    @APIResponse(
            responseCode = "201",
            description = "Filed for the first time.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public RestResponse<DocumentView> file(
            @BeanParam DocumentParameters path,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is replaced.") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(ref = "CustomsDocument"),
                                            examples = {
                                                @ExampleObject(name = "order", ref = "Order"),
                                                @ExampleObject(name = "waybill", ref = "Waybill"),
                                                @ExampleObject(name = "declaration", ref = "Declaration")
                                            }))
                    @Nullable InputStream body) {
        DocumentAddress address = path.address(caller.get());
        DocumentFiling.Filing filed = filing.file(address, ifMatch, DocumentReading.tree(body));
        return filed.isNew() ? created(address, filed.document()) : tagged(RestResponse.Status.OK, filed.document());
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listDocuments",
            summary = "List documents of a kind",
            description = "Newest first, without their content.")
    @APIResponse(responseCode = "200", description = "A page of documents.")
    public Page<DocumentSummary> list(
            @PathParam("kind")
                    @Parameter(description = DocumentParameters.KIND, schema = @Schema(ref = "DocumentKindPath"))
                    String kind,
            @QueryParam("shopId")
                    @Parameter(description = "Only documents of this shop.", schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId,
            @BeanParam PageParameters page) {
        DocumentKind of = KindOfPath.of(kind);
        var shop = ShopParameter.optional(caller.get(), shopId);
        return service.list(of, shop, page.query(1, caller.get().tenant(), of, String.valueOf(shop)));
    }

    @GET
    @Path("{number}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getDocument",
            summary = "Read a document",
            description = "The present revision, or an earlier one.")
    @APIResponse(responseCode = "200", description = "The document.")
    public RestResponse<DocumentView> get(
            @BeanParam DocumentParameters path,
            @QueryParam("revision")
                    @Parameter(
                            description = "Which revision; the present one when it is left out.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @Nullable String revision) {
        return tagged(
                RestResponse.Status.OK,
                service.get(path.address(caller.get()), OrdinalParameter.of("revision", revision)));
    }

    @GET
    @Path("{number}/revisions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listDocumentRevisions",
            summary = "List the revisions of a document",
            description = "Newest first: who made each, when and why.")
    @APIResponse(responseCode = "200", description = "A page of revisions.")
    public Page<RevisionView> revisions(@BeanParam DocumentParameters path, @BeanParam PageParameters page) {
        DocumentAddress address = path.address(caller.get());
        return service.revisions(address, page.query(1, caller.get().tenant(), "revisions", address));
    }

    @GET
    @Path("{number}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listDocumentAllowedActions",
            summary = "What can be done with a document now",
            description = "Each action with the reason where it is refused.")
    @APIResponse(responseCode = "200", description = "Every action, allowed or not.")
    public AllowedActions allowedActions(
            @BeanParam DocumentParameters path,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String language) {
        return service.allowedActions(path.address(caller.get()), AcceptedLanguage.of(language));
    }

    @POST
    @Path("{number}/submission")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "submitDocument",
            summary = "Say that a document was sent to customs",
            description = "DRAFT becomes DECLARED. From now on a revision is a change message.")
    @APIResponse(responseCode = "200", description = "The document is declared.")
    public RestResponse<DocumentView> submit(
            @BeanParam DocumentParameters path,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key) {
        return tagged(RestResponse.Status.OK, service.submit(path.address(caller.get()), ifMatch));
    }

    @POST
    @Path("{number}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "acceptDocument",
            summary = "Say that customs has accepted a document",
            description = "DECLARED becomes ACCEPTED. From now on it is cancelled and made anew, not changed.")
    @APIResponse(responseCode = "200", description = "The document is accepted.")
    public RestResponse<DocumentView> accept(
            @BeanParam DocumentParameters path,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull AcceptDocument command) {
        return tagged(RestResponse.Status.OK, service.accept(path.address(caller.get()), ifMatch, command));
    }

    @POST
    @Path("{number}/withdrawal")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "withdrawDocument",
            summary = "Say that a document was returned or cancelled",
            description =
                    "DECLARED or ACCEPTED becomes DRAFT again: customs returned it, or it was cancelled (CEB605).")
    @APIResponse(responseCode = "200", description = "The document is a draft again.")
    public RestResponse<DocumentView> withdraw(
            @BeanParam DocumentParameters path,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key) {
        return tagged(RestResponse.Status.OK, service.withdraw(path.address(caller.get()), ifMatch));
    }

    @POST
    @Path("{number}/cancellation")
    // Plain text would become the record of one text that the command is.
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "cancelDocument",
            summary = "Call off what a document is about",
            description =
                    "DRAFT or DECLARED becomes CANCELLED: the order was cancelled, the goods do not travel under the waybill."
                            + " Its case is examined without it. Another revision revives it. While customs has a list that"
                            + " declares it, it is refused: withdraw the list first.")
    @APIResponse(responseCode = "200", description = "The document is cancelled.")
    public RestResponse<DocumentView> cancel(
            @BeanParam DocumentParameters path,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull CancelDocument command) {
        return tagged(RestResponse.Status.OK, service.cancel(path.address(caller.get()), ifMatch, command));
    }

    private static RestResponse<DocumentView> created(DocumentAddress address, DocumentView view) {
        return RestResponse.ResponseBuilder.<DocumentView>created(address.uri())
                .entity(view)
                .header("ETag", Version.etag(view.version()))
                .build();
    }

    private static RestResponse<DocumentView> tagged(RestResponse.Status status, DocumentView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Version.etag(view.version()))
                .build();
    }
}
