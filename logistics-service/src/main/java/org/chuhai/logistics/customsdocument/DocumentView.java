package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filed document with the content of one of its revisions. */
@Schema(name = "FiledDocument", description = "A filed document with the content of one of its revisions.")
public record DocumentView(
        @Schema(description = "The document as it stands now.", required = true)
        DocumentSummary summary,

        @Schema(description = "The same as the ETag without its quotation marks.", required = true)
        long version,

        @Schema(description = "The revision whose content follows.", required = true)
        RevisionView revision,

        @Schema(ref = "CustomsDocument", description = "What it says in that revision.", required = true)
        JsonNode document) {

    static DocumentView of(FiledDocument document, DocumentRevision revision) {
        return new DocumentView(
                DocumentSummary.of(document),
                document.version(),
                RevisionView.of(revision),
                StoredTree.of(revision.content()));
    }
}
