package org.chuhai.platform.observation;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The trace id of a request or of the handling of an event: the caller's, if it sent a W3C traceparent, else a new one. Log
 * lines show it under {@link #LOGGED_AS}. Where OpenTelemetry is on, it is the span's, which does the same with the caller's.
 */
public final class Trace {

    public static final String LOGGED_AS = "traceId";

    private static final String KEY = Trace.class.getName();
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final String NONE = "0".repeat(32);

    private Trace() {}

    /** 32 lower-case hexadecimal digits. */
    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known == null) {
            SpanContext span = Span.current().getSpanContext();
            known = span.isValid() ? span.getTraceId() : of(context.request().getHeader("traceparent"));
            context.put(KEY, known);
        }
        return known;
    }

    /** A W3C traceparent with which the work that goes on here is named to others. */
    public static String parent() {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                    + span.getTraceFlags().asHex();
        }
        Object known = MDC.get(LOGGED_AS);
        return "00-" + (known == null ? random(16) : known) + "-" + random(8) + "-00";
    }

    /** The trace id that a W3C traceparent carries, or a new one. */
    public static String of(@Nullable String traceparent) {
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches() && !NONE.equals(matcher.group(1))) {
                return matcher.group(1);
            }
        }
        return random(16);
    }

    private static String random(int length) {
        byte[] random = new byte[length];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
