package org.chuhai.testing.contract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A request to send with any HTTP client. It is made again by {@code Fuzz.of(contract, seed).request(index)}, as long as
 * the contract and the known ids are the same.
 *
 * @param uri path and query, without scheme and host
 * @param body empty when there is none
 * @param mutation what is wrong with it, in words
 */
// Bodies are bytes that need not be text, and requests are never compared.
@SuppressWarnings("ArrayRecordComponent")
public record FuzzRequest(
        long seed,
        int index,
        Operation operation,
        String method,
        URI uri,
        Map<String, List<String>> headers,
        byte[] body,
        String mutation) {

    private static final int SHOWN = 500;

    /** Whether servers may disagree on which operation it goes to. */
    boolean hasOddPath() {
        return mutation.startsWith(RequestMutation.ENCODED_PATH.name())
                || mutation.startsWith(RequestMutation.TRAILING_PATH.name())
                || mutation.startsWith(RequestMutation.MALFORMED_IDS.name());
    }

    /** Everything that a person needs to send it again, long bodies cut. */
    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "... (" + body.length + " bytes)";
        return "seed " + seed + " index " + index + ": " + operation.id() + ", " + mutation + "\n" + method + " " + uri
                + "\n" + headers + "\n" + shown;
    }
}
