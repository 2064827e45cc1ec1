package org.chuhai.logistics.customsdocument;

import java.util.Arrays;
import java.util.List;
import org.chuhai.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be done with a document now. */
@Schema(name = "DocumentActions", description = "What can be done with a document now, and why not the rest.")
public record AllowedActions(
        @Schema(description = "The document's state.", required = true)
        DocumentState state,

        @Schema(description = "Every action there is.", required = true)
        List<Action> actions) {

    /** One action. */
    @Schema(name = "DocumentActionState", description = "One action and whether it is allowed now.")
    public record Action(
            @Schema(
                    description = "Last part of the sub-resource's path; revision is a PUT of the document.",
                    required = true,
                    examples = "submission")
            String action,

            @Schema(description = "Whether the state allows it.", required = true)
            boolean allowed,

            @Schema(description = "Why not; null when it is allowed.", required = true, nullable = true) @Nullable String reason) {}

    static AllowedActions in(DocumentState state, Language language) {
        return new AllowedActions(
                state,
                Arrays.stream(DocumentAction.values())
                        .map(action -> {
                            boolean allowed = action.from(state) != null;
                            return new Action(
                                    action.path(),
                                    allowed,
                                    allowed ? null : action.otherwise().in(language));
                        })
                        .toList());
    }
}
