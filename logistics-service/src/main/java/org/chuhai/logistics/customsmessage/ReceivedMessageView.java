package org.chuhai.logistics.customsmessage;

import java.util.List;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a message. */
@Schema(name = "ReceivedCustomsMessage", description = "What became of a message and of each of its documents.")
public record ReceivedMessageView(
        @Schema(description = "The root element of the message.", required = true, examples = "CEB603Message")
        String messageType,

        @Schema(description = "Each document, in the order of the message.", required = true)
        List<Part> documents) {

    public ReceivedMessageView {
        documents = List.copyOf(documents);
    }

    /** What became of one document. */
    @Schema(name = "ReceivedCustomsDocument", description = "What became of one document of a message.")
    public record Part(
            @Schema(description = "Its place in the message, from 1.", required = true, minimum = "1")
            int position,

            @Schema(description = "Which document it is; null for a receipt.", required = true, nullable = true)
            @Nullable DocumentKind kind,

            @Schema(
                    description =
                            "Under which number it is filed: order number, waybill number, or of a declaration the firm's own"
                                    + " (copNo, ClientSeqNo; of a form that was sent from here its document's). Null where it could"
                                    + " not be read.",
                    required = true,
                    nullable = true)
            @Nullable String number,

            @Schema(description = "What became of it.", required = true)
            Outcome outcome,

            @Schema(description = "Why it was refused; empty where it was not.", required = true)
            List<Fault> errors) {

        public Part {
            errors = List.copyOf(errors);
        }
    }

    /** What can become of a document. */
    @Schema(name = "ReceivedCustomsDocumentOutcome", description = """
                    What became of a document.
                    - FILED: it was not known.
                    - REVISED: it was a draft and has another revision now.
                    - UNCHANGED: it says what was known.
                    - REFUSED: nothing of it was stored; errors says why.""")
    public enum Outcome {
        FILED,
        REVISED,
        UNCHANGED,
        REFUSED
    }

    /** One reason why a document was refused. */
    @Schema(name = "ReceivedCustomsDocumentFault", description = "One reason why a document was refused.")
    public record Fault(
            @Schema(
                    description =
                            "XPath of the element in the message; a JSON pointer into the document where it could be read but"
                                    + " not filed; empty where the document as a whole was refused.",
                    required = true,
                    examples = "/CEB603Message/Inventory[2]/InventoryHead/orderNo")
            String where,

            @Schema(
                    description =
                            "The rule that is broken, or the code of the problem with which a PUT of the document would have"
                                    + " been refused; new ones may be added.",
                    required = true,
                    examples = "REQUIRED")
            String code,

            @Schema(
                    description = "What is wrong and what is allowed, in the language of Accept-Language.",
                    required = true)
            String message) {}
}
