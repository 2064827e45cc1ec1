package org.chuhai.catalog.listing;

import java.util.List;
import org.chuhai.catalog.marketplace.rule.PatchOperation;
import org.chuhai.catalog.marketplace.rule.Severity;
import org.chuhai.catalog.wording.BilingualText;
import org.chuhai.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue as the API shows it. */
@Schema(name = "ListingIssue", description = "What a marketplace or a market has against a listing.")
public record ListingIssueView(
        @Schema(description = "JSON pointer into the listing (RFC 6901).", required = true, examples = "/texts/0/title")
        String pointer,

        @Schema(
                description = "Id of the marketplace's rule or of the market's requirement.",
                required = true,
                examples = "title-length")
        String rule,

        @Schema(description = "Version of the rule set or of the requirement.", required = true, examples = "2024-1")
        String version,

        @Schema(description = "ERROR stops a publication, WARNING does not.", required = true)
        Severity severity,

        @Schema(
                description = "What is wrong, in the language that was asked for.",
                required = true,
                examples = "the title is too long")
        String message,

        @Schema(description = "The same in both languages.", required = true)
        BilingualText messages,

        @Schema(
                description =
                        "What mends it for certain: a JSON Patch (RFC 6902) of the listing's content; null where only the"
                                + " seller can know. Apply one, send the content, and validate again before the next.",
                required = true,
                nullable = true)
        @Nullable List<PatchStep> patch,

        @Schema(
                description = "What to do; null where the message says enough.",
                required = true,
                nullable = true,
                implementation = BilingualText.class)
        @Nullable BilingualText wayForward) {

    public ListingIssueView {
        patch = patch == null ? null : List.copyOf(patch);
    }

    /** A step of a JSON Patch. */
    @Schema(name = "PatchStep", description = "A step of a JSON Patch (RFC 6902).")
    public record PatchStep(
            @Schema(description = "test, replace or remove.", required = true, examples = "replace")
            String op,

            @Schema(description = "JSON pointer into the listing.", required = true, examples = "/texts/0/title")
            String path,

            @Schema(
                    description = "The text that test expects and replace puts there; null for remove.",
                    required = true,
                    nullable = true,
                    examples = "Walnut kernels, light halves")
            @Nullable String value) {

        static PatchStep of(PatchOperation operation) {
            return new PatchStep(operation.op(), operation.path(), operation.value());
        }
    }

    static ListingIssueView of(ListingIssue issue, Language language) {
        return new ListingIssueView(
                issue.pointer(),
                issue.rule(),
                issue.version(),
                issue.severity(),
                issue.message().in(language),
                BilingualText.of(issue.message()),
                issue.patch() == null
                        ? null
                        : issue.patch().stream().map(PatchStep::of).toList(),
                issue.wayForward() == null ? null : BilingualText.of(issue.wayForward()));
    }
}
