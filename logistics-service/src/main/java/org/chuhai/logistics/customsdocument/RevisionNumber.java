package org.chuhai.logistics.customsdocument;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code revision}. */
final class RevisionNumber {

    private RevisionNumber() {}

    /** Null where none is asked for. */
    static @Nullable Integer of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw CommonProblem.MALFORMED_REQUEST
                    .because(new Text("请求参数有误", "a parameter of the request is wrong"))
                    .at(FieldError.inParameter(
                            "revision", "NOT_AN_INTEGER", new Text("应为大于 0 的整数", "must be a whole number above 0")));
        }
        return Integer.valueOf(text);
    }
}
