package org.chuhai.testing.event.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chuhai.testing.contract.ContractDrift;
import org.chuhai.testing.contract.Document;
import org.chuhai.testing.contract.LastCommitted;
import org.chuhai.testing.event.contract.EventBreaks.Version;

/** The committed contract of events in a service's folder {@code contract}. */
public final class EventContract {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ENGLISH)
                    .build()));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";
    private static final String ASYNC_API = "asyncapi.yaml";

    private final Path folder;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Schema> headerSchemas = new ConcurrentHashMap<>();

    private EventContract(Path folder) {
        this.folder = folder;
    }

    /** {@code folder} is the service's {@code contract}. */
    public static EventContract in(Path folder) {
        return new EventContract(folder);
    }

    /** Every file is what the code says, and there is no other. */
    public void isWhat(EventCatalogue catalogue, Path generated) {
        Map<String, String> files = catalogue.files();
        write(files, generated);
        String command = "run this test, then: cp -r " + generated + "/* " + folder + "/";
        files.forEach((name, text) -> ContractDrift.check(text, folder.resolve(name), command));
        try (Stream<Path> events = Files.list(folder.resolve("events"))) {
            List<String> unknown = events.map(file -> "events/" + file.getFileName())
                    .filter(name -> !files.containsKey(name))
                    .sorted()
                    .toList();
            if (!unknown.isEmpty()) {
                throw new AssertionError("no event is told of these types any more: " + unknown);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What breaks the committed schema of the type; empty when nothing does. */
    public List<String> breaches(String type, String payload) {
        Path file = folder.resolve("events/" + type + SCHEMA);
        if (!Files.exists(file)) {
            return List.of(type + " is not in the contract");
        }
        Schema schema = schemas.computeIfAbsent(type, ignored -> REGISTRY.getSchema(read(file)));
        try {
            return breaches(schema, JSON.readTree(payload));
        } catch (JsonProcessingException e) {
            return List.of("no JSON: " + e.getOriginalMessage());
        }
    }

    /**
     * What breaks the committed schema of the headers; empty when nothing does. A header that is not declared breaks it too.
     *
     * @param message the event's type, or {@code dead-letter}
     */
    public List<String> headerBreaches(String message, Map<String, String> headers) {
        return breaches(headerSchemas.computeIfAbsent(message, this::headers), JSON.valueToTree(headers));
    }

    private Schema headers(String message) {
        JsonNode document = Document.read(read(folder.resolve(ASYNC_API))).root();
        JsonNode declared =
                document.path("components").path("messages").path(message).path("headers");
        if (declared.isMissingNode()) {
            throw new IllegalArgumentException("headers of " + message + " are not in the contract");
        }
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray("allOf").add(declared);
        whole.put("unevaluatedProperties", false);
        whole.set("components", document.path("components"));
        return REGISTRY.getSchema(whole);
    }

    private static List<String> breaches(Schema schema, JsonNode tree) {
        return schema.validate(tree).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** What the committed contract takes from those who read by the one before; empty if there was none before. */
    Optional<List<String>> breaks(EventCatalogue catalogue) {
        Map<String, String> now = new HashMap<>();
        Map<String, String> before = new HashMap<>();
        catalogue.types().forEach(type -> {
            Path file = folder.resolve("events/" + type + SCHEMA);
            now.put(type, read(file));
            if (LastCommitted.of(file) instanceof LastCommitted.Text last) {
                before.put(type, last.text());
            }
        });
        Path document = folder.resolve(ASYNC_API);
        String is = read(document);
        String was = LastCommitted.of(document) instanceof LastCommitted.Text last ? last.text() : is;
        return before.isEmpty() && was.equals(is)
                ? Optional.empty()
                : Optional.of(EventBreaks.between(new Version(was, before), new Version(is, now)));
    }

    /** The committed example of a type. */
    public String example(String type) {
        return read(folder.resolve("events/" + type + EXAMPLE));
    }

    private static void write(Map<String, String> files, Path generated) {
        files.forEach((name, text) -> {
            Path file = generated.resolve(name);
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
