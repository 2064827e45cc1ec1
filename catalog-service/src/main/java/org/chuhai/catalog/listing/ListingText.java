package org.chuhai.catalog.listing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a listing says in one language. */
@Schema(
        name = "ListingText",
        description = "What a listing says in one language.",
        additionalProperties = Schema.False.class)
public record ListingText(
        @Schema(description = "Language, ISO 639-1; each once in a listing.", required = true, examples = "en")
        @NotNull @Pattern(regexp = "^[a-z]{2}$", message = "应为两个小写字母 | must be two small letters") String language,

        @Schema(
                description = "The title; null while nobody has written it.",
                nullable = true,
                examples = "Walnut Kernels Light Halves Bulk 25 kg Carton Xiangling Crop 2025")
        @Size(max = ListingLimits.TITLE) @Pattern(regexp = ListingLimits.ONE_LINE, message = ListingLimits.ONE_LINE_IN_WORDS) @Nullable String title,

        @Schema(
                description = "The description, several lines if need be; null while nobody has written it.",
                nullable = true,
                examples =
                        "Light halves of Xiangling walnuts from Longnan, shelled by hand and packed in cartons of 25 kg.")
        @Size(max = ListingLimits.DESCRIPTION) @Pattern(regexp = ListingLimits.LINES, message = ListingLimits.ONE_LINE_IN_WORDS) @Nullable String description,

        @Schema(
                description = "Words that buyers search for.",
                required = true,
                examples = "[\"walnut kernels\",\"bulk walnuts\"]")
        @NotNull @Size(max = ListingLimits.KEYWORDS) List<
                        @NotNull @Size(max = ListingLimits.ENTRY) @Pattern(regexp = ListingLimits.ONE_LINE, message = ListingLimits.ONE_LINE_IN_WORDS) String>
                keywords,

        @Schema(
                description =
                        "The few points that a buyer reads first; empty where the marketplace has no place for them.",
                required = true,
                examples = "[\"Light halves, moisture below 5 percent\"]")
        @NotNull @Size(max = ListingLimits.BULLETS) List<
                        @NotNull @Size(max = ListingLimits.ENTRY) @Pattern(regexp = ListingLimits.ONE_LINE, message = ListingLimits.ONE_LINE_IN_WORDS) String>
                bullets) {}
