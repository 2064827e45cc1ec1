package org.chuhai.platform.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** A query parameter that takes one of an enumeration's names. */
public final class ConstantParameter {

    private ConstantParameter() {}

    /** The constant; null where the parameter is absent. Any other text is a malformed request. */
    public static <E extends Enum<E>> @Nullable E of(String name, @Nullable String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String allowed = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
                    return CommonProblem.badParameter(
                            name,
                            "NOT_AN_ALLOWED_VALUE",
                            new Text("应为 " + allowed + " 之一", "must be one of " + allowed));
                });
    }
}
