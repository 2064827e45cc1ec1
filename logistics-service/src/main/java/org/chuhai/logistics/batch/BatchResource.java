package org.chuhai.logistics.batch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
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

/** Batches over HTTP. */
@Path(LargeUploads.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Reconciliation batches",
        description = "Up to millions of exports in one upload, judged in the background; nothing is filed.")
public class BatchResource {

    private final BatchUpload upload;
    private final BatchDownload download;
    private final BatchService service;
    private final CurrentCaller caller;

    BatchResource(BatchUpload upload, BatchDownload download, BatchService service, CurrentCaller caller) {
        this.upload = upload;
        this.download = download;
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Consumes({BatchFormat.NDJSON_TYPE, BatchFormat.CSV_TYPE, BatchFormat.ZIP_TYPE})
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "uploadReconciliationBatch",
            summary = "Upload a batch",
            description =
                    "Streamed, and safe when the answer comes: the rows are judged in the background from then on, whatever"
                            + " happens to the service. An upload that breaks off is ABANDONED and never judged, so it is sent"
                            + " again without an Idempotency-Key. A row that cannot be read is refused in the results and"
                            + " stops no other. NDJSON: three documents a line as for a dry run, with an id of your own if you"
                            + " like. CSV: the columns export, document (order, waybill, declaration) and line, and the"
                            + " members of the documents (seller.code, unitPrice); a row for the head of each document, with"
                            + " line empty, and one for each of its lines; rows of an export stand together. ZIP: messages"
                            + " CEB303, CEB505 and CEB603 in any order, joined by order and waybill number when all are here.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = BatchFormat.NDJSON_TYPE,
                        schema = @Schema(ref = "ReconciliationBatchRow"),
                        examples = @ExampleObject(name = "walnuts", ref = "ThreeDocuments")),
                @Content(
                        mediaType = BatchFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "A table in UTF-8 (RFC 4180).")),
                @Content(
                        mediaType = BatchFormat.ZIP_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        description = "An archive of customs messages."))
            })
    @APIResponse(
            responseCode = "202",
            description = "Received; it is judged from now on.",
            headers = {@Header(name = "Location", ref = "Location"), @Header(name = "ETag", ref = "ETag")},
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "409", ref = "Problem409")
    @APIResponse(
            responseCode = "429",
            description =
                    "The tenant uploads as many batches as it may at the same time; retry after Retry-After seconds.",
            headers = {
                @Header(name = "Retry-After", ref = "Retry-After"),
                @Header(name = "Content-Language", ref = "Content-Language")
            },
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RestResponse<BatchView> upload(
            @BeanParam UploadParameters parameters,
            @HeaderParam("Content-Type") @Parameter(hidden = true) @Nullable String contentType,
            InputStream body) {
        BatchView batch =
                upload.receive(parameters.shop(caller.get()), BatchFormat.of(contentType), parameters.profile(), body);
        return RestResponse.ResponseBuilder.<BatchView>accepted(batch)
                .location(URI.create(LargeUploads.PATH + "/" + batch.id()))
                .header("ETag", Version.etag(batch.version()))
                .build();
    }

    @GET
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(operationId = "listReconciliationBatches", summary = "List batches", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "A page of batches.")
    public Page<BatchView> list(@BeanParam BatchParameters query, @BeanParam PageParameters page) {
        BatchParameters.Filter filter = query.filter(caller.get());
        return service.list(
                page.query(1, caller.get().tenant(), "reconciliation-batches", filter), filter.shops(), filter.state());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getReconciliationBatch",
            summary = "Read a batch",
            description = "Its state and how far it is. The ETag changes with the state, not with the progress.")
    @APIResponse(responseCode = "200", description = "The batch.")
    public RestResponse<BatchView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @GET
    @Path("{id}/results")
    @Produces(BatchFormat.NDJSON_TYPE)
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "downloadReconciliationBatchResults",
            summary = "Download the results",
            description =
                    "A line a row, in the order of the rows: of a row without findings its verdict alone, of one with findings"
                            + " all of them with corrections, as a report has them; of a row that was refused the problem. While"
                            + " the batch is RUNNING, what is done so far: Batch-State says so.")
    @APIResponse(
            responseCode = "200",
            description = "NDJSON: one ReconciliationBatchResult a line.",
            headers = {
                @Header(
                        name = "Batch-State",
                        required = true,
                        description =
                                "Where the batch stood when the download began; RUNNING: more results follow later.",
                        schema = @Schema(implementation = BatchState.class)),
                @Header(
                        name = "Batch-Rows-Done",
                        required = true,
                        description = "Rows that were done when the download began, before any filter.",
                        schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
            },
            content =
                    @Content(mediaType = BatchFormat.NDJSON_TYPE, schema = @Schema(ref = "ReconciliationBatchResult")))
    @APIResponse(
            responseCode = "429",
            description =
                    "The tenant downloads as many results as it may at the same time; retry after Retry-After seconds.",
            headers = {
                @Header(name = "Retry-After", ref = "Retry-After"),
                @Header(name = "Content-Language", ref = "Content-Language")
            },
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public RestResponse<StreamingOutput> results(
            @PathParam("id") UUID id, @BeanParam ResultParameters query, @Context RoutingContext context) {
        BatchDownload.Results results = download.begin(id, query.filter(), context);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(results::writeTo)
                .header("Batch-State", results.batch().state().name())
                .header("Batch-Rows-Done", results.batch().rows().done())
                .build();
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "cancelReconciliationBatch",
            summary = "Cancel a batch",
            description = "Nothing more is judged; what was judged until now stays.")
    @APIResponse(responseCode = "200", description = "Cancelled.")
    public RestResponse<BatchView> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key) {
        return tagged(service.cancel(id, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "deleteReconciliationBatch",
            summary = "Delete a batch",
            description = "With its results, before its time is over. One that runs is cancelled first.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void delete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        service.delete(id, ifMatch);
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listReconciliationBatchAllowedActions",
            summary = "What can be done with a batch now",
            description = "Each action with the reason where it is refused.")
    @APIResponse(responseCode = "200", description = "Every action, allowed or not.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String language) {
        return service.allowedActions(id, AcceptedLanguage.of(language));
    }

    private static RestResponse<BatchView> tagged(BatchView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Version.etag(view.version()))
                .build();
    }
}
