package org.chuhai.logistics.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentService;
import org.chuhai.platform.json.EventJson;

/** Declarations as the API shows them, put together of what is kept. */
@ApplicationScoped
class DeclarationViews {

    private static final TypeReference<List<MissingDatum>> MISSING = new TypeReference<>() {};

    private final CustomsDeclarations declarations;
    private final DocumentService documents;

    DeclarationViews(CustomsDeclarations declarations, DocumentService documents) {
        this.declarations = declarations;
        this.documents = documents;
    }

    DeclarationView of(CustomsDeclaration declaration) {
        UUID document = declaration.documentId();
        return new DeclarationView(
                declaration.id(),
                declaration.version(),
                declaration.shopId(),
                declaration.number(),
                declaration.route(),
                declaration.orderNo(),
                declaration.waybillNo(),
                declaration.state(),
                missing(declaration),
                tree(declaration.supplements()),
                document == null || !missing(declaration).isEmpty()
                        ? tree(declaration.draft())
                        : documents.content(document).tree(),
                document,
                declaration.preEntryNo(),
                declaration.customsNumber(),
                declarations.sendings(declaration).stream()
                        .map(DeclarationView.Sending::of)
                        .toList(),
                declarations.receipts(declaration),
                declaration.createdAt(),
                declaration.updatedAt());
    }

    static List<MissingDatum> missing(CustomsDeclaration declaration) {
        try {
            return EventJson.MAPPER.readValue(declaration.missing(), MISSING);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("it was written from a list", e);
        }
    }

    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("it was written from a tree", e);
        }
    }
}
