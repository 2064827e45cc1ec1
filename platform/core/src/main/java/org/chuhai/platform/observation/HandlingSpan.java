package org.chuhai.platform.observation;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A span for the handling of an event, in the trace of whoever told it. Nothing where OpenTelemetry is off. */
@Singleton
public class HandlingSpan {

    private final Tracer tracer;

    HandlingSpan(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("org.chuhai.platform.inbox");
    }

    /**
     * Does the work inside the span.
     *
     * @param name what is handled
     * @param traceparent of who told it, in the form of W3C
     */
    public <T> T around(String name, String topic, @Nullable String traceparent, Supplier<T> work) {
        Context teller = W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, new Header());
        Span span = tracer.spanBuilder(name)
                .setParent(teller)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", topic)
                .startSpan();
        try (Scope _ = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    private static final class Header implements TextMapGetter<@Nullable String> {

        @Override
        public Iterable<String> keys(@Nullable String traceparent) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return key.equals("traceparent") ? traceparent : null;
        }
    }
}
