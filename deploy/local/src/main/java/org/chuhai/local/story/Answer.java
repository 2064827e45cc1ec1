package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.platform.language.Text;

/**
 * What the service answered.
 *
 * @param request method and path, to name it when the answer is not the expected one
 * @param etag version of what was answered; empty when there is none
 */
record Answer(String request, int status, String etag, JsonNode body) {

    /** This very answer, if it has the status. */
    Answer mustBe(int expected) throws CannotRun {
        if (status != expected) {
            throw new CannotRun(
                    new Text(
                            request + " 应答为 " + status + "，应为 " + expected,
                            request + " was answered with " + status + " instead of " + expected),
                    body.toPrettyString());
        }
        return this;
    }

    /** A member that a person may see. */
    String text(String member) {
        return body.path(member).asText();
    }
}
