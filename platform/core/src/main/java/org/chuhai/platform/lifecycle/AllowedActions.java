package org.chuhai.platform.lifecycle;

import java.util.List;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be done with an aggregate in its present state. */
@Schema(name = "AllowedActions", description = "What can be done now, and why not the rest.")
public record AllowedActions(
        @Schema(description = "The present state.", required = true)
        String state,

        @Schema(description = "Every action there is.", required = true)
        List<Action> actions) {

    /** One action. */
    @Schema(name = "AllowedAction", description = "One action and whether it is allowed now.")
    public record Action(
            @Schema(description = "The action, as problems name it in allowed.", required = true)
            String action,

            @Schema(description = "Whether it is allowed.", required = true)
            boolean allowed,

            @Schema(description = "Why not; null when it is allowed.", required = true, nullable = true) @Nullable String reason) {

        public static Action allowed(String action) {
            return new Action(action, true, null);
        }

        public static Action refused(String action, Text reason, Language language) {
            return new Action(action, false, reason.in(language));
        }
    }
}
