package org.chuhai.logistics.transmission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.idempotency.IdempotencyKey;
import org.chuhai.platform.idempotency.Idempotent;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.page.Page;
import org.chuhai.platform.page.PageParameters;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopParameter;
import org.chuhai.platform.value.Identifier;
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

/** Messages to customs and their receipts over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Customs transmissions", description = "Messages on their way to customs, and the receipts that came back.")
public class TransmissionResource {

    private final TransmissionService service;
    private final DocumentDispatch dispatch;
    private final TransmissionWithdrawal withdrawal;
    private final HandInReceipts receipts;
    private final CurrentCaller caller;

    TransmissionResource(
            TransmissionService service,
            DocumentDispatch dispatch,
            TransmissionWithdrawal withdrawal,
            HandInReceipts receipts,
            CurrentCaller caller) {
        this.service = service;
        this.dispatch = dispatch;
        this.withdrawal = withdrawal;
        this.receipts = receipts;
        this.caller = caller;
    }

    @POST
    @Path("customs-transmissions")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "sendDocumentToCustoms",
            summary = "Send an order or a waybill to customs",
            description =
                    "By the channel of the shop's customs account, as CEB303 or CEB505. A DRAFT becomes DECLARED; when customs returns"
                            + " it, it is a DRAFT again. Declarations are sent by /v1/declarations/{id}/submission.")
    @APIResponse(
            responseCode = "201",
            description = "It is on its way.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = TransmissionView.class)))
    public RestResponse<TransmissionView> send(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @NotNull SendDocument command) {
        TransmissionView sent = service.get(dispatch.send(command));
        return RestResponse.ResponseBuilder.<TransmissionView>created(
                        URI.create("/v1/customs-transmissions/" + sent.id()))
                .entity(sent)
                .header("ETag", Version.etag(sent.version()))
                .build();
    }

    @GET
    @Path("customs-transmissions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCustomsTransmissions",
            summary = "List messages to customs",
            description = "Those of the shops that the caller sees, newest first.")
    @APIResponse(responseCode = "200", description = "A page of messages.")
    public Page<TransmissionView> list(
            @BeanParam PageParameters page,
            @QueryParam("shopId")
                    @Parameter(
                            description = "Only of this shop.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable String shopId,
            @QueryParam("documentId")
                    @Parameter(
                            description = "Only those that carry this document.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable String documentId) {
        UUID shop = ShopParameter.optional(caller.get(), shopId);
        UUID document = id("documentId", documentId);
        return service.list(
                shop, document, page.query(1, caller.get().tenant(), "customs-transmissions", shop + " " + document));
    }

    @GET
    @Path("customs-transmissions/{id}")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getCustomsTransmission",
            summary = "Read how far a message has left",
            description = "One message without its content.")
    @APIResponse(responseCode = "200", description = "The message.")
    public RestResponse<TransmissionView> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @POST
    @Path("customs-transmissions/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "withdrawCustomsTransmission",
            summary = "Take back a message that has not left",
            description =
                    "While it is NEW, or STAGED where its channel can tell that nobody has seen it. An order or a waybill is a DRAFT"
                            + " again; a declaration stands where it stood before it was submitted; a request to amend or to cancel"
                            + " is WITHDRAWN. It can be sent again at once.")
    @APIResponse(responseCode = "200", description = "It does not leave.")
    public RestResponse<TransmissionView> withdraw(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        withdrawal.withdraw(id, ifMatch);
        return tagged(service.get(id));
    }

    private static RestResponse<TransmissionView> tagged(TransmissionView transmission) {
        return RestResponse.ResponseBuilder.ok(transmission)
                .header("ETag", Version.etag(transmission.version()))
                .build();
    }

    @GET
    @Path("customs-transmissions/{id}/content")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getCustomsTransmissionContent",
            summary = "Read the message as it was sent",
            description = "The XML, byte for byte; signing is the Single Window client's.")
    @APIResponse(
            responseCode = "200",
            description = "The message.",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public byte[] content(@PathParam("id") UUID id) {
        return service.content(id);
    }

    @GET
    @Path("customs-receipts")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCustomsReceipts",
            summary = "List receipts",
            description =
                    "Each receipt once, however often it came, in the order of arrival, newest first; also those that answer"
                            + " nothing that was sent from here.")
    @APIResponse(responseCode = "200", description = "A page of receipts.")
    public Page<ReceiptView> receipts(
            @BeanParam PageParameters page,
            @QueryParam("shopId")
                    @Parameter(
                            description = "Only of this shop.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable String shopId,
            @QueryParam("transmissionId")
                    @Parameter(
                            description = "Only those that answer this message.",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable String transmissionId) {
        UUID shop = ShopParameter.optional(caller.get(), shopId);
        UUID transmission = id("transmissionId", transmissionId);
        return service.receipts(
                shop,
                transmission,
                page.query(1, caller.get().tenant(), "customs-receipts", shop + " " + transmission));
    }

    @POST
    @Path("customs-receipts")
    @Consumes(MediaType.APPLICATION_XML)
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION})
    @Operation(
            operationId = "handInCustomsReceipts",
            summary = "Hand in receipts",
            description =
                    "A message of receipts (CEB304, 506, 604, 606, or an answer to a form) that was fetched by another way than the channel. Each is kept once,"
                            + " however often it is handed in, and moves what it answers; so no Idempotency-Key is needed. A message with"
                            + " a receipt that cannot be read is refused as a whole, with every violation and its XPath.")
    @APIResponse(responseCode = "200", description = "What became of each, in the order of the message.")
    public List<HandedInReceipt> handIn(
            @QueryParam("shopId")
                    @Parameter(
                            description =
                                    "The shop that they are for. May be left out by a caller whose token names one single shop.",
                            schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId,
            @NotNull @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_XML,
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "list", value = ReceiptExample.LIST)))
                    byte[] message) {
        return receipts.handIn(ShopParameter.required(caller.get(), shopId), message);
    }

    private static @Nullable UUID id(String name, @Nullable String value) {
        try {
            return value == null ? null : Identifier.of(value);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.badParameter(name, "NOT_A_UUID", new Text("应为 UUID", "must be a UUID"));
        }
    }
}
