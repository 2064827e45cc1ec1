package org.chuhai.platform.problem;

import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in what was sent.
 *
 * @param pointer JSON pointer into the body (RFC 6901); null when the mistake is not in the body
 * @param parameter name of the path, query or header parameter; null when the mistake is in the body
 * @param code which rule is broken, in capitals; stable
 * @param message what is wrong and what is allowed
 */
public record FieldError(@Nullable String pointer, @Nullable String parameter, String code, Text message) {

    /** A reference to something that the caller cannot see or that does not exist; both look the same. */
    public static final String UNKNOWN = "UNKNOWN";

    /** Something that must be given is not. */
    public static final String REQUIRED = "REQUIRED";

    public static FieldError inBody(String pointer, String code, Text message) {
        return new FieldError(pointer, null, code, message);
    }

    public static FieldError inParameter(String parameter, String code, Text message) {
        return new FieldError(null, parameter, code, message);
    }
}
