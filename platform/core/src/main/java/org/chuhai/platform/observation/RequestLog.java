package org.chuhai.platform.observation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** One line for each request when it has been answered; every answer carries its trace id in {@code Trace-Id}. */
@Singleton
class RequestLog {

    private static final Logger LOG = Logger.getLogger("org.chuhai.request");
    private static final int BEFORE_EVERYTHING = 1_000;

    private final Clock clock;

    RequestLog(Clock clock) {
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, BEFORE_EVERYTHING);
    }

    private void begin(RoutingContext context) {
        String trace = Trace.of(context);
        MDC.put(Trace.LOGGED_AS, trace);
        context.response().putHeader("Trace-Id", trace);
        Instant from = clock.instant();
        context.addEndHandler(ended -> log(context, trace, from, ended.succeeded()));
        context.next();
    }

    private void log(RoutingContext context, String trace, Instant from, boolean delivered) {
        if (context.normalizedPath().startsWith("/q/")) {
            return;
        }
        @Nullable WhoAsked caller = WhoAsked.of(context);
        LOG.infof(
                "%s %s %d %d ms%s tenant=%s actor=%s trace=%s",
                context.request().method(),
                printable(context.request().path()),
                context.response().getStatusCode(),
                Duration.between(from, clock.instant()).toMillis(),
                delivered ? "" : " (caller gone)",
                caller == null ? "-" : printable(caller.tenant()),
                caller == null ? "-" : printable(caller.actor()),
                trace);
    }

    /** A path or a name from outside must not write lines of its own. */
    private static String printable(@Nullable String text) {
        return text == null ? "-" : text.replaceAll("[^\\x21-\\x7e\\u4e00-\\u9fff]", "?");
    }
}
