package org.chuhai.logistics.customsmessage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.chuhai.logistics.customsdocument.DocumentParameters;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.platform.tenant.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Filed documents over HTTP as the messages that customs reads. */
// Beside the documents themselves, so that other methods are refused as of any of their addresses.
@Path("/v1/documents/{kind}")
@RunOnVirtualThread
@Tag(name = "Customs messages")
public class DocumentMessageResource {

    private final DocumentService documents;
    private final PresentMessages messages;

    DocumentMessageResource(DocumentService documents, PresentMessages messages) {
        this.documents = documents;
        this.messages = messages;
    }

    @GET
    @Path("{number}/message")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Role.MANAGER, Role.ASSESSOR, Role.OPERATOR, Role.INTEGRATION, Role.SERVICE})
    @Operation(
            operationId = "getDocumentMessage",
            summary = "Read a document as a message of customs",
            description =
                    "The present revision as CEB303, CEB505, CEB603 or DecMessage, unsigned, in the codes of the message: as it"
                            + " would be sent for the first time, but under the document's number: each sending has a guid, and"
                            + " a form a ClientSeqNo, of its own. What the message requires and the document lacks, and what has no"
                            + " code there, is refused, 422, all at once, each at its JSON pointer in the document. The same"
                            + " revision gives the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The message.",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public byte[] message(@BeanParam DocumentParameters path) {
        return messages.message(documents.named(path));
    }
}
