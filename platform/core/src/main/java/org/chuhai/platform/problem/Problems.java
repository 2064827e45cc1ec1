package org.chuhai.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.chuhai.platform.language.AcceptedLanguage;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.observation.Trace;

/** Writes refusals as problems, for resources and for what never reaches one. */
@Singleton
public class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemSettings settings;
    private final ObjectMapper mapper;
    private final MeterRegistry metrics;

    Problems(ProblemSettings settings, ObjectMapper mapper, MeterRegistry metrics) {
        this.settings = settings;
        this.mapper = mapper;
        this.metrics = metrics;
    }

    Response response(Refusal refusal, RoutingContext context) {
        Response.ResponseBuilder response = Response.status(refusal.type().status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, tag(language(context)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(json(refusal, context));
        refusal.headers().forEach(response::header);
        return response.build();
    }

    /** Answers a request that no resource serves. */
    public void answer(Refusal refusal, RoutingContext context) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(refusal.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, tag(language(context)))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        refusal.headers().forEach(response::putHeader);
        response.end(json(refusal, context));
    }

    private String json(Refusal refusal, RoutingContext context) {
        Counter.builder("chuhai.refusals")
                .description("Requests that were refused, by the code of their problem")
                .tag("code", refusal.type().code())
                .register(metrics)
                .increment();
        try {
            return mapper.writeValueAsString(
                    Problem.of(refusal, settings.base(), language(context), Trace.of(context)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always written", e);
        }
    }

    static Language language(RoutingContext context) {
        return AcceptedLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static String tag(Language language) {
        return switch (language) {
            case ZH -> "zh";
            case EN -> "en";
        };
    }
}
