package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chuhai.logistics.reconciliation.Report;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an examination proved against the one before it.
 *
 * @param resolved findings of the one before that are gone, in its order
 * @param added how many it found that the one before had not
 */
public record RunChange(List<Place> resolved, int added) {

    static final RunChange NONE = new RunChange(List.of(), 0);

    private static final int MOST_TOLD = 100;

    public RunChange {
        resolved = List.copyOf(resolved);
    }

    /** Where something was found. Another value at the same place is the same finding still. */
    public record Place(
            @Schema(description = "The rule that found it.", required = true, examples = "R10")
            String rule,

            @Schema(
                    description = "Member of the document's JSON, without indexes.",
                    required = true,
                    examples = "unitPrice")
            String field,

            @Schema(
                    description = "The declaration's line number, else the order's; null for the head.",
                    required = true,
                    examples = "2")
            @Nullable Integer line) {

        private static Place of(WaivedFinding finding) {
            return new Place(finding.rule(), finding.field(), finding.line());
        }
    }

    /** A place in one of several documents. */
    private record Spot(Place place, List<String> documents) {}

    /** @param before findings of the stored report of the run before */
    static RunChange between(JsonNode before, Report now) {
        List<Spot> known = StreamSupport.stream(before.spliterator(), false)
                .map(finding -> new Spot(Place.of(WaivedFinding.of(finding)), WaivedFinding.documents(finding)))
                .distinct()
                .toList();
        Set<Spot> found = now.findings().stream()
                .map(finding -> new Spot(Place.of(WaivedFinding.of(finding)), WaivedFinding.documents(finding)))
                .collect(Collectors.toSet());
        return new RunChange(
                known.stream()
                        .filter(spot -> !found.contains(spot))
                        .map(Spot::place)
                        .toList(),
                (int) found.stream().filter(spot -> !known.contains(spot)).count());
    }

    /** As many as an event carries. */
    List<Place> firstResolved() {
        return resolved.stream().limit(MOST_TOLD).toList();
    }
}
