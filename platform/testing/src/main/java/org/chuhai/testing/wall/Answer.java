package org.chuhai.testing.wall;

import io.restassured.response.Response;
import java.util.regex.Pattern;

/**
 * An answer without what belongs to this one request: the trace, the name that was asked for, and ids and times of what the
 * request itself has made.
 */
record Answer(int status, String type, String body) {

    private static final Pattern TRACE = Pattern.compile("\"traceId\":\"[0-9a-f]{32}\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final int FIRST_ERROR = 400;

    static Answer of(Response response, String asked) {
        String body = response.asString()
                .replaceAll("(?<![0-9A-Za-z-])" + Pattern.quote(asked) + "(?![0-9A-Za-z-])", "ASKED");
        if (response.statusCode() < FIRST_ERROR) {
            body = ID.matcher(TIME.matcher(body).replaceAll("TIME")).replaceAll("ID");
        }
        return new Answer(
                response.statusCode(),
                String.valueOf(response.contentType()),
                TRACE.matcher(body).replaceAll("\"traceId\":\"TRACE\""));
    }
}
