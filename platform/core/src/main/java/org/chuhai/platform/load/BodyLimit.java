package org.chuhai.platform.load;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.InputStream;
import java.util.List;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Problems;
import org.chuhai.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that is too large: before it is read when it says so itself, while it is read when it comes in pieces. The
 * framework would do so too, but without a word, and would call the broken reading a fault of ours.
 */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_THE_GATE = 950;
    private static final int DIGITS_OF_A_LONG = 18;

    /** So long the rest is thrown away: a caller that is still sending would lose the answer to a connection that is reset. */
    private static final long LINGER_MILLIS = 1_000;

    private final long usual;
    private final List<LargeBody> large;
    private final Problems problems;

    BodyLimit(LoadSettings settings, @All List<LargeBody> large, Problems problems) {
        this.usual = settings.body().asLongValue();
        this.large = large;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, BEFORE_THE_GATE);
    }

    private void look(RoutingContext context) {
        long most = most(context);
        if (length(context.request().getHeader("Content-Length")) <= most) {
            context.next();
        } else {
            hangUpAfterwards(context);
            problems.answer(refusal(most), context);
        }
    }

    private long most(RoutingContext context) {
        return large.stream()
                .filter(body -> body.isOf(context))
                .mapToLong(LargeBody::mostBytes)
                .findFirst()
                .orElse(usual);
    }

    /** The body as whoever reads it may have it: through our limit instead of the framework's. */
    InputStream bounded(InputStream body, RoutingContext context) {
        long most = most(context);
        return new BoundedBody(
                body,
                most,
                usual,
                () -> {
                    hangUpAfterwards(context);
                    return refusal(most);
                },
                BodyLimit::incomplete);
    }

    static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null
                ? request.getHeader("Transfer-Encoding") != null || request.version() == HttpVersion.HTTP_2
                : length(length) > 0;
    }

    /** The rest of the body is not read: the connection (of HTTP/2 the stream) cannot be used for another request. */
    private static void hangUpAfterwards(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            context.addEndHandler(answered -> context.response().reset(0));
            return;
        }
        context.response().putHeader("Connection", "close");
        context.addEndHandler(answered -> {
            HttpServerRequest request = context.request();
            if (!request.isEnded()) {
                request.handler(rest -> {}).resume();
            }
            context.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
        });
    }

    private static Refusal refusal(long most) {
        return CommonProblem.CONTENT_TOO_LARGE.because(
                new Text("请求体超过 " + most + " 字节", "the body has more than " + most + " bytes"));
    }

    /** The caller has hung up, or has sent nothing for too long: nobody reads this, and it is no fault of ours. */
    private static Refusal incomplete() {
        return CommonProblem.MALFORMED_REQUEST.because(new Text("请求体不完整", "the body has not come to its end"));
    }

    private static long length(@Nullable String header) {
        if (header == null || !header.matches("[0-9]+")) {
            return 0;
        }
        return header.length() > DIGITS_OF_A_LONG ? Long.MAX_VALUE : Long.parseLong(header);
    }
}
