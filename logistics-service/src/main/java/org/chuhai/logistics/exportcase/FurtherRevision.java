package org.chuhai.logistics.exportcase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order or a waybill that a run examined besides the first of its kind. */
@Schema(
        name = "FurtherRevision",
        description = "An order or a waybill that a run examined besides the first of its kind.")
public record FurtherRevision(
        @Schema(description = "ORDER or WAYBILL.", required = true)
        DocumentKind kind,

        @Schema(description = "Which version of it, from 1.", required = true)
        int revision,

        @Schema(description = "Its number.", required = true)
        String number) {

    /** A line each, as a run keeps them. */
    static String written(CaseDocuments documents) {
        return documents
                .further()
                .map(content ->
                        content.document().kind() + " " + content.document().revision() + " "
                                + content.document().number())
                .collect(Collectors.joining("\n"));
    }

    static List<FurtherRevision> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Stream.of(written.split("\n", -1))
                        .map(line -> line.split(" ", 3))
                        .map(parts -> new FurtherRevision(
                                DocumentKind.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]))
                        .toList();
    }
}
