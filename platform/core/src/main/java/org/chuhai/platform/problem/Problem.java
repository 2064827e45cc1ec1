package org.chuhai.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.chuhai.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem body, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457), in the language of Accept-Language.")
public record Problem(
        @Schema(description = "URI of the page that explains this kind of problem.", required = true)
        URI type,

        @Schema(description = "The kind of problem in words; the same for every occurrence.", required = true)
        String title,

        @Schema(description = "HTTP status code.", required = true)
        int status,

        @Schema(description = "What happened this time.", required = true)
        String detail,

        @Schema(
                description = "Code of the kind of problem; the last part of type.",
                required = true,
                examples = "not-found")
        String code,

        @Schema(description = "Each field or parameter that is at fault; absent where none is.") @Nullable List<Fault> errors,

        @Schema(description = "What the state allows instead; absent where no state refuses.") @Nullable List<String> allowed,

        @Schema(description = "Finds this request in the operator's logs; 32 hexadecimal digits.", required = true)
        String traceId) {

    /** One field or parameter that is at fault. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProblemFault", description = "One field or parameter that is at fault.")
    public record Fault(
            @Schema(
                    description = "JSON pointer into the body (RFC 6901); absent where a parameter is at fault.",
                    examples = "/lines/1/unitPrice")
            @Nullable String pointer,

            @Schema(
                    description = "Name of the path, query or header parameter; absent where the body is at fault.",
                    examples = "limit")
            @Nullable String parameter,

            @Schema(
                    description = "The rule that is broken; new ones may be added.",
                    required = true,
                    examples = "REQUIRED")
            String code,

            @Schema(description = "What is wrong and what is allowed.", required = true)
            String message) {}

    static Problem of(Refusal refusal, String publicBase, Language language, String traceId) {
        ProblemType type = refusal.type();
        List<Fault> faults = refusal.errors().stream()
                .map(error -> new Fault(
                        error.pointer(),
                        error.parameter(),
                        error.code(),
                        error.message().in(language)))
                .toList();
        return new Problem(
                URI.create(publicBase + "/problems/" + type.code()),
                type.kind().title().in(language),
                type.status(),
                refusal.detail().in(language),
                type.code(),
                faults.isEmpty() ? null : faults,
                refusal.allowed(),
                traceId);
    }
}
