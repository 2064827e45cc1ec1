package org.chuhai.logistics.ceb;

import java.time.Instant;
import java.util.Arrays;
import org.chuhai.logistics.xmlmessage.MessageTime;
import org.chuhai.logistics.xmlmessage.Structure;

/**
 * What every document says of its own sending.
 *
 * @param guid 36 characters, upper-case hexadecimal 8-4-4-4-12; new for every sending
 * @param kind appType
 * @param at appTime, in seconds: less is cut off
 * @param declared true for appStatus 2 (declared), false for 1 (stored)
 */
public record CebSubmission(String guid, Kind kind, Instant at, boolean declared) {

    private static final String STORED = "1";
    private static final String DECLARED = "2";

    /** What the sending does. */
    public enum Kind {
        NEW("1"),
        CHANGE("2"),
        DELETE("3");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static CebSubmission of(Structure head) {
        return new CebSubmission(
                head.text("guid"),
                Kind.of(head.text("appType")),
                head.moment("appTime"),
                head.text("appStatus").equals(DECLARED));
    }

    /** The beginning of a head. */
    Structure.Builder head() {
        return Structure.builder()
                .put("guid", guid)
                .put("appType", kind.code)
                .put("appTime", MessageTime.moment(at))
                .put("appStatus", declared ? DECLARED : STORED);
    }
}
