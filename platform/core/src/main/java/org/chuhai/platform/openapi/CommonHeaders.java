package org.chuhai.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The headers that answers of every service carry. */
final class CommonHeaders {

    private CommonHeaders() {}

    static void addTo(Components components) {
        components
                .addHeader("Trace-Id", always(text("Finds this request in the operator's logs.", "^[0-9a-f]{32}$")))
                .addHeader("Content-Language", always(text("The language of the problem, zh or en.", "^(zh|en)$")))
                .addHeader("ETag", always(text("The version, for If-Match of the next change.", "^\"[0-9]+\"$")))
                .addHeader("Location", always(text("Where the new one is found.", null)))
                .addHeader("WWW-Authenticate", always(text("What is asked for: a bearer token.", "^Bearer")))
                .addHeader(
                        "Idempotent-Replayed",
                        text("true when this is the stored answer to an earlier request with the same key.", "^true$"))
                .addHeader("Retry-After", always(seconds("Seconds to wait before the same request is sent again.")));
    }

    /** Retry-After of an answer that has it only where the same request may succeed in a moment. */
    static Header whereWaitingHelps() {
        return seconds("Seconds to wait, where the same request is being worked on.");
    }

    /** Says that an answer carries the header. */
    static void name(APIResponse response, String header) {
        response.addHeader(header, OASFactory.createHeader().ref(header));
    }

    private static Header always(Header header) {
        return header.required(true);
    }

    private static Header seconds(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
    }

    private static Header text(String description, @Nullable String pattern) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).pattern(pattern));
    }
}
