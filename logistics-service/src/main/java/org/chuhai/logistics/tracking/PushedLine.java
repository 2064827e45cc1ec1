package org.chuhai.logistics.tracking;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;

/**
 * Where a line that is not empty stands in the body of a push.
 *
 * @param number counts all lines from 1
 * @param from its first byte
 * @param to the byte after its last
 */
record PushedLine(int number, int from, int to) {

    static final int MOST = 10_000;

    /** The lines in their order; refuses a body without any, and one of too many. */
    static List<PushedLine> of(byte[] body) {
        List<PushedLine> lines = new ArrayList<>();
        int number = 1;
        int from = 0;
        for (int at = 0; at <= body.length; at++) {
            if (at == body.length || body[at] == '\n') {
                if (!isBlank(body, from, at)) {
                    lines.add(new PushedLine(number, from, at));
                }
                number++;
                from = at + 1;
            }
        }
        if (lines.isEmpty() || lines.size() > MOST) {
            throw CommonProblem.invalid(List.of(FieldError.inBody(
                    "", "SIZE", new Text("一次推送应有 1 至 " + MOST + " 行", "a push has 1 to " + MOST + " rows"))));
        }
        return lines;
    }

    int length() {
        return to - from;
    }

    private static boolean isBlank(byte[] body, int from, int to) {
        for (int at = from; at < to; at++) {
            if (body[at] != ' ' && body[at] != '\t' && body[at] != '\r') {
                return false;
            }
        }
        return true;
    }
}
