package org.chuhai.logistics.transmission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.chuhai.platform.language.Text;
import org.chuhai.platform.lifecycle.AllowedActions;
import org.chuhai.platform.page.ConstantParameter;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Messages to customs over HTTP. */
@Path("/v1/customs-transmissions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Customs transmissions", description = "Messages on their way to customs, and the receipts that came back.")
public class TransmissionResource {

    private final TransmissionService service;
    private final DocumentDispatch dispatch;
    private final TransmissionWithdrawal withdrawal;
    private final TransmissionHandover handover;
    private final CurrentCaller caller;

    TransmissionResource(
            TransmissionService service,
            DocumentDispatch dispatch,
            TransmissionWithdrawal withdrawal,
            TransmissionHandover handover,
            CurrentCaller caller) {
        this.service = service;
        this.dispatch = dispatch;
        this.withdrawal = withdrawal;
        this.handover = handover;
        this.caller = caller;
    }

    @POST
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
                    @Nullable String documentId,
            @QueryParam("state")
                    @Parameter(
                            description = "Only in this state.",
                            schema = @Schema(implementation = TransmissionState.class))
                    @Nullable String state) {
        UUID shop = ShopParameter.optional(caller.get(), shopId);
        UUID document = id("documentId", documentId);
        TransmissionState in = ConstantParameter.of("state", state, TransmissionState.class);
        return service.list(
                shop,
                document,
                in,
                page.query(1, caller.get().tenant(), "customs-transmissions", shop + " " + document + " " + in));
    }

    @GET
    @Path("{id}")
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
    @Path("{id}/withdrawal")
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

    @POST
    @Path("{id}/handover")
    @Idempotent
    @RolesAllowed(Role.MANAGER)
    @Operation(
            operationId = "handOverCustomsTransmissionAgain",
            summary = "Hand a message over again",
            description =
                    "What left and is never answered, because whoever took it has lost it, or what was laid into a folder that is gone:"
                            + " it is NEW again and leaves by the present channel of the shop's customs account, with the same content"
                            + " and numbers, so that customs can tell that it is the same. Only the latest message of a document that is"
                            + " still declared, and none that customs has answered. It cannot be taken back any more.")
    @APIResponse(responseCode = "200", description = "It waits to leave.")
    public RestResponse<TransmissionView> handOver(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch) {
        handover.again(id, ifMatch);
        return tagged(service.get(id));
    }

    @GET
    @Path("{id}/allowed-actions")
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "listCustomsTransmissionAllowedActions",
            summary = "What can be done with a message now",
            description =
                    "Each action with the reason where it is refused. Whether what is STAGED has left, its channel tells only when"
                            + " asked to give it back.")
    @APIResponse(responseCode = "200", description = "Every action, allowed or not.")
    public AllowedActions allowedActions(
            @PathParam("id") UUID id,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String accept) {
        return handover.allowedActions(id, AcceptedLanguage.of(accept));
    }

    private static RestResponse<TransmissionView> tagged(TransmissionView transmission) {
        return RestResponse.ResponseBuilder.ok(transmission)
                .header("ETag", Version.etag(transmission.version()))
                .build();
    }

    @GET
    @Path("{id}/content")
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

    static @Nullable UUID id(String name, @Nullable String value) {
        try {
            return value == null ? null : Identifier.of(value);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.badParameter(name, "NOT_A_UUID", new Text("应为 UUID", "must be a UUID"));
        }
    }
}
