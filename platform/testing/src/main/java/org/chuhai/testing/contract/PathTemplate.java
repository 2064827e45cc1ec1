package org.chuhai.testing.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths as a contract has them, with parameters in braces, against paths as they are asked for. */
final class PathTemplate {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private PathTemplate() {}

    static boolean matches(String template, String rawPath) {
        return pattern(template).matcher(rawPath).matches();
    }

    /** Without its parameters: of several that fit, the longest says most. */
    static int literalLength(String template) {
        return PARAMETER.matcher(template).replaceAll("").length();
    }

    /** A group for each parameter. */
    static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(template);
        int from = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(template.substring(from, parameter.start())))
                    .append("([^/]+)");
            from = parameter.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(template.substring(from))) + "/?");
    }
}
