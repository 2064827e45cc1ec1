package org.chuhai.platform.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.Test;

class HandlingSpanTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TELLER = "00f067aa0ba902b7";
    private static final String TOLD_BY = "00-" + TRACE + "-" + TELLER + "-01";

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final HandlingSpan handling = new HandlingSpan(OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .build());

    @Test
    void theTraceOfWhoToldTheFactGoesOnIntoWhatIsToldNext() {
        String toldNext = handling.around("order.confirmed", "chuhai.order.order", TOLD_BY, Trace::parent);

        SpanData span = spans.getFinishedSpanItems().getFirst();
        assertThat(span.getTraceId()).isEqualTo(TRACE);
        assertThat(span.getParentSpanId()).isEqualTo(TELLER);
        assertThat(span.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(toldNext).isEqualTo("00-" + TRACE + "-" + span.getSpanId() + "-01");
    }

    @Test
    void aFactWithoutATraceBeginsOne() {
        handling.around("order.confirmed", "chuhai.order.order", null, () -> "done");

        assertThat(spans.getFinishedSpanItems()
                        .getFirst()
                        .getParentSpanContext()
                        .isValid())
                .isFalse();
    }

    @Test
    void whatFailsShowsInTheSpan() {
        assertThatThrownBy(() -> handling.around("order.confirmed", "chuhai.order.order", TOLD_BY, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(spans.getFinishedSpanItems().getFirst().getStatus().getStatusCode())
                .isEqualTo(StatusCode.ERROR);
    }

    @Test
    void whereTelemetryIsOffTheWorkIsDoneAllTheSame() {
        HandlingSpan off = new HandlingSpan(OpenTelemetry.noop());

        assertThat(off.around("order.confirmed", "chuhai.order.order", TOLD_BY, () -> "done"))
                .isEqualTo("done");
        assertThat(spans.getFinishedSpanItems()).isEmpty();
    }
}
