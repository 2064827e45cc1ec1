package org.chuhai.platform.concurrency;

import java.util.Arrays;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** A version of an aggregate as a strong entity tag (RFC 9110, 8.8.3). */
public final class Version {

    private Version() {}

    /** The tag of a version, with its quotation marks. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a change by somebody who has not seen the current version: 428 without the header, 412 with another version.
     *
     * @param ifMatch the header If-Match as it was sent
     */
    public static void mustBe(long current, @Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblem.PRECONDITION_REQUIRED.because(
                    new Text("请用 If-Match 说明您读到的版本", "say with If-Match which version you have read"));
        }
        boolean seen = Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> "*".equals(tag) || etag(current).equals(tag));
        if (!seen) {
            throw CommonProblem.CHANGED_MEANWHILE.because(new Text(
                    "If-Match 与当前版本 " + etag(current) + " 不符", "If-Match is not the current version " + etag(current)));
        }
    }
}
