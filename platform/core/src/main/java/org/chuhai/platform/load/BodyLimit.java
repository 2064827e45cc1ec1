package org.chuhai.platform.load;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses a body that says itself that it is too large. The framework would do so too, but without a word. */
@Singleton
class BodyLimit {

    private static final int BEFORE_THE_GATE = 950;

    private final long most;
    private final Problems problems;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, Problems problems) {
        this.most = most.asLongValue();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, BEFORE_THE_GATE);
    }

    private void look(RoutingContext context) {
        if (length(context.request().getHeader("Content-Length")) <= most) {
            context.next();
            return;
        }
        // The rest of the body is not read: the connection cannot be used for another request.
        context.response().putHeader("Connection", "close");
        problems.answer(
                CommonProblem.CONTENT_TOO_LARGE.because(
                        new Text("请求体超过 " + most + " 字节", "the body has more than " + most + " bytes")),
                context);
    }

    private static long length(@Nullable String header) {
        return header == null || !header.matches("[0-9]{1,18}") ? 0 : Long.parseLong(header);
    }
}
