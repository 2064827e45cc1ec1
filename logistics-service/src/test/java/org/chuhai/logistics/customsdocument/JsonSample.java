package org.chuhai.logistics.customsdocument;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The documents of the walnut export in JSON, changed and read. */
final class JsonSample {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    static final JsonDocuments READER = new JsonDocuments();

    private JsonSample() {}

    static String sample(String kind) throws IOException {
        return Files.readString(Path.of("..", "samples", "walnut-form", kind + ".json"));
    }

    /** The sample with one member set to the value; without a value the member goes. */
    static String changed(String kind, String pointer, String value) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(sample(kind));
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) tree.at(pointer.substring(0, last));
        if (value == null) {
            parent.remove(pointer.substring(last + 1));
        } else {
            parent.set(pointer.substring(last + 1), JSON.readTree(value));
        }
        return tree.toString();
    }

    static List<Violation> violations(String json) throws UnreadableInput {
        return switch (READER.read(json)) {
            case ReadDocument.Accepted accepted -> List.of();
            case ReadDocument.Refused refused -> refused.violations();
        };
    }

    static List<String> stated(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule() + " " + violation.where())
                .toList();
    }
}
