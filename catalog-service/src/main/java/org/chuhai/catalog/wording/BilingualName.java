package org.chuhai.catalog.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What something is called. The seller's language is always there, English where somebody has written it. */
@Embeddable
@Schema(
        name = "BilingualName",
        description = "What something is called, in Chinese and, where somebody has written it, in English.",
        additionalProperties = Schema.False.class,
        examples = "{\"zh\":\"陇南核桃\",\"en\":\"Longnan Walnuts\"}")
public record BilingualName(
        @Schema(description = "In Chinese.", required = true, examples = "陇南核桃")
        @Column(name = "name_zh")
        @NotNull @Size(max = Wording.NAME) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) String zh,

        @Schema(
                description = "In English; null where nobody has written it.",
                nullable = true,
                examples = "Longnan Walnuts")
        @Column(name = "name_en")
        @Size(max = Wording.NAME) @Pattern(regexp = Wording.LINE, message = Wording.LINE_IN_WORDS) @Nullable String en) {}
