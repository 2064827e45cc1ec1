package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.platform.language.Text;

/**
 * Reads one document in the JSON shape. Strict: unknown and repeated members, numbers where amounts belong, anything
 * after the document are refused. Bounded: {@link #MOST_BYTES} a document, shallow nesting, short names.
 */
public final class JsonDocuments {

    /** One document of a hundred lines with every text at its limit stays well below. */
    public static final int MOST_BYTES = 4 << 20;

    /** Reads the whole input as one document; does not close it. */
    public ReadDocument read(InputStream input) throws IOException, UnreadableInput {
        return read(StrictTree.read(input, MOST_BYTES), "");
    }

    /** Reads one document, for instance a line of a stream. */
    public ReadDocument read(String json) throws UnreadableInput {
        return read(StrictTree.read(json, MOST_BYTES), "");
    }

    /**
     * Reads one document that is part of a larger tree.
     *
     * @param pointer where the document stands; violations are told with it
     */
    public static ReadDocument read(ObjectNode object, String pointer) throws UnreadableInput {
        List<Violation> violations = new ArrayList<>();
        JsonMembers members = new JsonMembers(object, new Breaches(pointer, violations));
        JsonNode kind = object.path("kind");
        CustomsDocument document = switch (kind.asText()) {
            case "ORDER" -> JsonShapes.order(members);
            case "WAYBILL" -> JsonShapes.waybill(members);
            case "DECLARATION" -> JsonShapes.declaration(members);
            default ->
                throw new UnreadableInput(new Text(
                        "成员 kind 应为 ORDER、WAYBILL 或 DECLARATION",
                        "the member kind must be ORDER, WAYBILL or DECLARATION"));
        };
        members.refuseUnknown();
        return violations.isEmpty()
                ? new ReadDocument.Accepted(Presented.first(document))
                : new ReadDocument.Refused(document.kind(), violations);
    }
}
