package org.chuhai.logistics.customsmessage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Duration;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.platform.language.AcceptedLanguage;
import org.chuhai.platform.load.AnswerTime;
import org.chuhai.platform.page.ConstantParameter;
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

    private static final String ZIP = "application/zip";
    private static final Duration LONGEST_DOWNLOAD = Duration.ofMinutes(10);

    private final ReceivedMessages messages;
    private final MessageArchive archive;
    private final CurrentCaller caller;

    CustomsMessageResource(ReceivedMessages messages, MessageArchive archive, CurrentCaller caller) {
        this.messages = messages;
        this.archive = archive;
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
                            + " (copNo, ClientSeqNo), or the document's where the ClientSeqNo is that of a sending from here."
                            + " A message has no If-Match: drafts are revised"
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

    @GET
    @Produces(ZIP)
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "downloadCustomsMessages",
            summary = "Read all declarations of a shop as messages of customs",
            description =
                    "A ZIP archive, written while it is read: lists a hundred to a CEB603-*.xml, each form a DecMessage-*.xml, and"
                            + " in unwritable-*.ndjson a line for each declaration that no message can say, with its number and what"
                            + " is wrong with it. Oldest first; unsigned. Who takes longer than ten minutes is cut off.")
    @APIResponse(
            responseCode = "200",
            description = "The archive.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public StreamingOutput download(
            @QueryParam("shopId")
                    @Parameter(
                            description =
                                    "The shop whose declarations they are. May be left out by a caller whose token names one single"
                                            + " shop.",
                            schema = @Schema(ref = "ShopId"))
                    @Nullable String shopId,
            @QueryParam("state")
                    @Parameter(
                            description = "Only declarations in this state.",
                            schema = @Schema(implementation = DocumentState.class))
                    @Nullable String state,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) @Nullable String language,
            @Context RoutingContext context) {
        var wanted = new MessageArchive.Wanted(
                ShopParameter.required(caller.get(), shopId),
                ConstantParameter.of("state", state, DocumentState.class),
                AcceptedLanguage.of(language));
        AnswerTime.limit(context, LONGEST_DOWNLOAD);
        return archive.begin(wanted)::writeTo;
    }
}
