package org.chuhai.logistics.exportcase;

import java.util.Arrays;
import java.util.List;
import org.chuhai.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be done with a case now. */
@Schema(name = "CaseActions", description = "What can be done with a case now, and why not the rest.")
public record CaseActions(
        @Schema(description = "The case's state.", required = true)
        CaseState state,

        @Schema(description = "Every action there is.", required = true)
        List<Action> actions) {

    /** One action. */
    @Schema(name = "CaseActionState", description = "One action and whether it is allowed now.")
    public record Action(
            @Schema(description = "Last part of the sub-resource's path.", required = true, examples = "corrections")
            String action,

            @Schema(description = "Whether it is allowed.", required = true)
            boolean allowed,

            @Schema(description = "Why not; null when it is allowed.", required = true, nullable = true) @Nullable String reason) {}

    static CaseActions of(CaseState state, boolean hasCorrections, Language language) {
        return new CaseActions(
                state,
                Arrays.stream(CaseAction.values())
                        .map(action -> {
                            boolean allowed = action.isAllowedIn(state, hasCorrections);
                            return new Action(
                                    action.path(),
                                    allowed,
                                    allowed ? null : action.otherwise().in(language));
                        })
                        .toList());
    }
}
