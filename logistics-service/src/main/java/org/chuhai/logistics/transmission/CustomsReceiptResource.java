package org.chuhai.logistics.transmission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
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
import org.jspecify.annotations.Nullable;

/** Receipts of customs over HTTP. */
@Path("/v1/customs-receipts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Customs transmissions", description = "Messages on their way to customs, and the receipts that came back.")
public class CustomsReceiptResource {

    private final TransmissionService service;
    private final HandInReceipts receipts;
    private final CurrentCaller caller;

    CustomsReceiptResource(TransmissionService service, HandInReceipts receipts, CurrentCaller caller) {
        this.service = service;
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
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
        UUID transmission = TransmissionResource.id("transmissionId", transmissionId);
        return service.receipts(
                shop,
                transmission,
                page.query(1, caller.get().tenant(), "customs-receipts", shop + " " + transmission));
    }

    @POST
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
}
