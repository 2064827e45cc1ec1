package org.chuhai.testing.contract;

import java.util.Collection;
import java.util.Locale;

/** Comparing media types without their parameters. */
final class MediaType {

    static final String PROBLEM = "application/problem+json";

    private MediaType() {}

    static String bare(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static boolean covers(String documented, String actual) {
        String pattern = bare(documented);
        String type = bare(actual);
        return pattern.equals("*/*")
                || pattern.equals(type)
                || (pattern.endsWith("/*") && type.startsWith(pattern.substring(0, pattern.length() - 1)));
    }

    static boolean isCovered(Collection<String> documented, String actual) {
        return documented.stream().anyMatch(pattern -> covers(pattern, actual));
    }

    static boolean isJson(String mediaType) {
        String type = bare(mediaType);
        return type.equals("application/json") || type.endsWith("+json");
    }

    static boolean isJsonLines(String mediaType) {
        String type = bare(mediaType);
        return type.equals("application/x-ndjson") || type.equals("application/ndjson") || type.endsWith("/jsonl");
    }
}
