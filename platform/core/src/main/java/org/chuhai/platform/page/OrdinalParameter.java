package org.chuhai.platform.page;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** A query parameter that counts from 1, such as a revision or a run. */
public final class OrdinalParameter {

    private OrdinalParameter() {}

    /** Null where none is asked for. */
    public static @Nullable Integer of(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw CommonProblem.badParameter(
                    name, "NOT_AN_INTEGER", new Text("应为大于 0 的整数", "must be a whole number above 0"));
        }
        return Integer.valueOf(text);
    }
}
