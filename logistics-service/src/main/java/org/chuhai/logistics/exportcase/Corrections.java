package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.flipkart.zjsonpatch.JsonPatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.NormalKey;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The corrections of chosen findings, gathered for each document that they change. */
final class Corrections {

    private final Map<Target, Set<JsonNode>> operations = new LinkedHashMap<>();
    private final List<CorrectionRefused> refused = new ArrayList<>();

    private final Predicate<Target> followed;

    private Corrections(Predicate<Target> followed) {
        this.followed = followed;
    }

    /**
     * A document of a case.
     *
     * @param number of the order or waybill where there are several; null where there is one
     */
    record Target(DocumentKind kind, @Nullable String number) {

        /** Whether the document of this number is meant, if it is of the kind. */
        boolean means(String other) {
            return number == null || NormalKey.of(number).equals(NormalKey.of(other));
        }

        /** As people call it. */
        Text label() {
            String shown = number == null ? "" : " " + number;
            return new Text(kind.label().zh() + shown, kind.label().en() + shown);
        }
    }

    /** Why a correction cannot be applied as the documents stand. */
    record CorrectionRefused(int finding, DocumentKind document, String kind, List<String> first) {

        /** The document says what another service tells: it is changed there. */
        private static final String FOLLOWED = "FOLLOWED";

        boolean isFollowed() {
            return kind.equals(FOLLOWED);
        }
    }

    /**
     * Gathers them.
     *
     * @param findings by their numbers in the report
     * @param followed whether a document is changed in another service
     */
    static Corrections of(Map<Integer, JsonNode> findings, Predicate<Target> followed) {
        Corrections corrections = new Corrections(followed);
        findings.forEach((number, finding) ->
                finding.path("corrections").forEach(correction -> corrections.add(number, correction)));
        return corrections;
    }

    private void add(int finding, JsonNode correction) {
        DocumentKind document = DocumentKind.valueOf(correction.path("document").asText());
        String kind = correction.path("kind").asText();
        List<String> first = new ArrayList<>();
        correction
                .path("first")
                .forEach(step -> first.add(
                        step.path("kind").asText() + " " + step.path("document").asText()));
        if (!first.isEmpty() || "CANCEL_AND_REDECLARE".equals(kind)) {
            refused.add(new CorrectionRefused(finding, document, kind, List.copyOf(first)));
            return;
        }
        Target target = new Target(document, correction.path("number").textValue());
        if (followed.test(target)) {
            refused.add(new CorrectionRefused(finding, document, CorrectionRefused.FOLLOWED, List.of()));
            return;
        }
        Set<JsonNode> gathered = operations.computeIfAbsent(target, ignored -> new LinkedHashSet<>());
        correction.path("patch").forEach(gathered::add);
    }

    /** Whether somebody who chooses well among the findings can correct something. */
    static boolean any(Map<Integer, JsonNode> findings, Predicate<Target> followed) {
        return findings.entrySet().stream()
                .map(finding -> of(Map.of(finding.getKey(), finding.getValue()), followed))
                .anyMatch(Corrections::areApplicable);
    }

    private boolean areApplicable() {
        return refused.isEmpty() && !operations.isEmpty();
    }

    /** Those that something else must precede. */
    List<CorrectionRefused> refused() {
        return List.copyOf(refused);
    }

    Set<Target> documents() {
        return operations.keySet();
    }

    /** The document with all its corrections. */
    ObjectNode applied(Target target, ObjectNode document) {
        ArrayNode patch = JsonNodeFactory.instance.arrayNode();
        operations.getOrDefault(target, Set.of()).stream()
                .sorted(Comparator.comparingLong(Corrections::turn))
                .forEach(patch::add);
        return (ObjectNode) JsonPatch.apply(patch, document);
    }

    /** Paths count in the document as it was examined: lines are removed from the highest down, and added at the end. */
    private static long turn(JsonNode operation) {
        String path = operation.path("path").asText();
        if ("remove".equals(operation.path("op").asText())) {
            String last = path.substring(path.lastIndexOf('/') + 1);
            return last.matches("[0-9]{1,9}") ? -Long.parseLong(last) : Long.MIN_VALUE;
        }
        return path.endsWith("/-") ? 1 : Long.MIN_VALUE;
    }
}
