package org.chuhai.assessment.fact;

import java.util.UUID;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.value.Identifier;
import org.jspecify.annotations.Nullable;

/** Which facts are asked for; null asks for any. */
record FactFilter(@Nullable UUID learner, @Nullable String type) {

    private static final String TYPE = "[a-z0-9.-]{1,200}";

    /** Reads what the caller sent; an id or a type that is none is a malformed request. */
    static FactFilter of(@Nullable String learnerId, @Nullable String type) {
        if (type != null && !type.matches(TYPE)) {
            throw CommonProblem.badParameter(
                    "type", "PATTERN", new Text("应为事件类型", "must be a type of events, in lower case"));
        }
        return new FactFilter(identifier(learnerId), type);
    }

    private static @Nullable UUID identifier(@Nullable String text) {
        try {
            return text == null ? null : Identifier.of(text);
        } catch (IllegalArgumentException e) {
            throw CommonProblem.badParameter("learnerId", "NOT_A_UUID", new Text("应为 UUID", "must be a UUID"));
        }
    }
}
