package org.chuhai.logistics.customsmessage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.chuhai.platform.language.AcceptedLanguage;
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

/** Messages of customs over HTTP, as other software writes them. */
@Path(LargeMessages.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Customs messages", description = "Documents as the messages of customs, in and out.")
public class CustomsMessageResource {

    private final ReceivedMessages messages;
    private final CurrentCaller caller;

    CustomsMessageResource(ReceivedMessages messages, CurrentCaller caller) {
        this.messages = messages;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_XML)
    @RolesAllowed({Role.MANAGER, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "receiveCustomsMessage",
            summary = "File the documents of a customs message",
            description =
                    "A CEB303 (orders), CEB505 (waybills), CEB603 (lists) or DecMessage (form) of up to 64 MiB. Each document is"
                            + " filed or refused for itself, as a PUT of it would be: a declaration under the firm's own number"
                            + " (copNo, ClientSeqNo). A message has no If-Match: drafts are revised"
                            + " without, and what has been sent to customs is refused. That a message says it was sent changes no"
                            + " state here. The same message may be sent again: what is known already is UNCHANGED. What is no"
                            + " such message is refused as a whole, 400.")
    @APIResponse(responseCode = "200", description = "What became of each document.")
    public ReceivedMessageView receive(
            @QueryParam("shopId")
                    @Parameter(
                            description =
                                    "The shop whose documents they are. May be left out by a caller whose token names one single"
                                            + " shop.",
                            schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String language,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_XML,
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples =
                                                    @ExampleObject(name = "waybill", value = MessageExample.WAYBILL)))
                    @Nullable InputStream body) {
        return messages.receive(ShopParameter.required(caller.get(), shopId), body, AcceptedLanguage.of(language));
    }
}
