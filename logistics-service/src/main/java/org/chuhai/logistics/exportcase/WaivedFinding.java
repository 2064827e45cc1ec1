package org.chuhai.logistics.exportcase;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is known by from run to run: its number in a report changes with the others, and so it is none. The same
 * rule at the same place with other values is another finding.
 */
@Schema(
        name = "WaivedFinding",
        description = "A finding by what stays the same from run to run: other values make another finding.")
public record WaivedFinding(
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
                nullable = true,
                examples = "2")
        @Nullable Integer line,

        @Schema(
                description =
                        "Fingerprint of the values of the three documents, as they stand there, and of which documents it"
                                + " is about where there are several.",
                required = true,
                examples = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String values) {

    static WaivedFinding of(Finding finding) {
        return new WaivedFinding(
                finding.rule().name(),
                finding.field(),
                finding.line(),
                fingerprint(finding.values()::of, finding.documents()::of));
    }

    /** A finding of a stored report. */
    static WaivedFinding of(JsonNode finding) {
        JsonNode line = finding.path("line");
        return new WaivedFinding(
                finding.path("rule").asText(),
                finding.path("field").asText(),
                line.isInt() ? line.asInt() : null,
                fingerprint(side(finding, "values"), side(finding, "documents")));
    }

    /** Which of several documents a finding of a stored report is about; all empty where there is one of each kind. */
    static List<String> documents(JsonNode finding) {
        return numbers(side(finding, "documents"));
    }

    /** The same of a new finding. */
    static List<String> documents(Finding finding) {
        return numbers(finding.documents()::of);
    }

    private static List<String> numbers(Function<DocumentKind, @Nullable String> documents) {
        return Stream.of(DocumentKind.values())
                .map(kind -> Objects.requireNonNullElse(documents.apply(kind), ""))
                .toList();
    }

    private static Function<DocumentKind, @Nullable String> side(JsonNode finding, String member) {
        return kind ->
                finding.path(member).path(kind.name().toLowerCase(Locale.ROOT)).textValue();
    }

    /** Those of the report that block. */
    static Set<WaivedFinding> blocking(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .map(WaivedFinding::of)
                .collect(Collectors.toSet());
    }

    /** Whether a finding of a stored report blocks. */
    static boolean blocks(JsonNode finding) {
        return Severity.BLOCK.name().equals(finding.path("severity").asText());
    }

    private static String fingerprint(
            Function<DocumentKind, @Nullable String> values, Function<DocumentKind, @Nullable String> documents) {
        StringBuilder all = new StringBuilder();
        for (DocumentKind kind : DocumentKind.values()) {
            String value = values.apply(kind);
            // The length keeps values apart, and nothing apart from an empty text.
            all.append(value == null ? "-" : value.length() + ":" + value).append('\n');
        }
        numbers(documents).stream()
                .filter(number -> !number.isEmpty())
                .forEach(number -> all.append('@').append(number).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
