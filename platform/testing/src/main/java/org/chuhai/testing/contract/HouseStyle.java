package org.chuhai.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The house's own rules for a contract, on any machine that runs Java. {@link SpectralLint} knows the same ones and many
 * more, but needs node.
 */
public final class HouseStyle {

    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern PATH = Pattern.compile("(/(\\.?[a-z0-9]+([-.][a-z0-9]+)*|\\{[a-z][a-zA-Z0-9]*}))+");
    private static final Pattern VERSIONED = Pattern.compile("/v1/[a-z0-9-]*s(/.*)?");

    /** What a standard or a browser looks for at its own place. */
    private static final Pattern OUTSIDE = Pattern.compile("/(\\.well-known|problems|q|ims)/.*");

    /** 1EdTech's own names of resources, such as {@code CFDocuments}. */
    private static final Pattern OF_1EDTECH = Pattern.compile("/ims/.*");

    private final Contract contract;
    private final Set<String> offences = new LinkedHashSet<>();

    private HouseStyle(Contract contract) {
        this.contract = contract;
    }

    /** One line per offence, with its place and rule; empty when the contract is in style. */
    public static List<String> offences(Contract contract) {
        HouseStyle style = new HouseStyle(contract);
        style.check();
        return List.copyOf(style.offences);
    }

    /**
     * Demands that there is no offence.
     *
     * @throws AssertionError that lists all offences
     */
    public static void check(Contract contract) {
        List<String> offences = offences(contract);
        if (!offences.isEmpty()) {
            throw new AssertionError(
                    "the contract is not in the style of the house:\n  " + String.join("\n  ", offences));
        }
    }

    private void check() {
        Set<String> ids = new HashSet<>();
        JsonNode paths = contract.document().root().path("paths");
        Document.members(paths).keySet().forEach(this::path);
        for (Operation operation : contract.operations()) {
            JsonNode node = paths.path(operation.path()).path(operation.method().toLowerCase(Locale.ROOT));
            operation(operation, node, ids);
            problems(operation);
        }
        properties("#/components/schemas", contract.document().root().at("/components/schemas"), new ArrayList<>());
        properties("#/paths", paths, new ArrayList<>());
        new SchemaStyle(contract, offences::add).check();
        new Examples(contract.document(), offences::add).check();
    }

    private void path(String path) {
        if (!PATH.matcher(path).matches() && !OF_1EDTECH.matcher(path).matches()) {
            offences.add(path + ": path-kebab-case: segments are kebab-case, parameters camelCase");
        }
        if (!VERSIONED.matcher(path).matches() && !OUTSIDE.matcher(path).matches()) {
            offences.add(path + ": path-plural: begins with /v1/ and a plural");
        }
    }

    private void operation(Operation operation, JsonNode node, Set<String> ids) {
        String id = node.path("operationId").asText();
        if (!CAMEL_CASE.matcher(id).matches()) {
            offences.add(operation.title() + ": operation-id: '" + id + "' is not camelCase");
        } else if (!ids.add(id)) {
            offences.add(operation.title() + ": operation-id: is used twice");
        }
        for (String text : List.of("summary", "description")) {
            if (node.path(text).asText().isBlank()) {
                offences.add(operation.title() + ": operation-" + text + ": is missing");
            }
        }
        if (operation.tags().isEmpty()) {
            offences.add(operation.title() + ": operation-tags: are missing");
        }
    }

    private void problems(Operation operation) {
        boolean any = false;
        for (var response : operation.responses().entrySet()) {
            String status = response.getKey();
            if (status.startsWith("4") || status.startsWith("5")) {
                any = true;
                if (!response.getValue().content().containsKey(MediaType.PROBLEM)) {
                    offences.add(operation.title() + ": problems: status " + status + " has no " + MediaType.PROBLEM);
                }
            }
        }
        if (!any) {
            offences.add(operation.title() + ": problems: none is documented");
        }
    }

    private void properties(String pointer, JsonNode node, List<String> above) {
        boolean isSchema = node.path("properties").isObject()
                && (above.isEmpty() || !above.getLast().equals("properties"));
        if (isSchema) {
            Document.members(node.path("properties")).forEach((name, property) -> {
                if (!property.has("$ref")
                        && property.path("description").asText().isBlank()) {
                    offences.add(
                            pointer + "/properties/" + Document.escape(name) + ": property-description: is missing");
                }
            });
        }
        Document.members(node).forEach((name, child) -> {
            if (!Set.of("example", "examples", "default", "discriminator").contains(name) || isMap(above)) {
                List<String> below = new ArrayList<>(above);
                below.add(name);
                properties(pointer + "/" + Document.escape(name), child, below);
            }
        });
        List<JsonNode> elements = node.isArray() ? node.valueStream().toList() : List.of();
        for (int i = 0; i < elements.size(); i++) {
            List<String> below = new ArrayList<>(above);
            below.add(Integer.toString(i));
            properties(pointer + "/" + i, elements.get(i), below);
        }
    }

    private static boolean isMap(List<String> above) {
        return above.isEmpty() || above.getLast().equals("properties");
    }
}
