package org.chuhai.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Runs a command once for each key: lock, look for the answer, else work and keep the answer, all in one transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotent-Replayed";

    private final StoredAnswers answers;
    private final CurrentCaller caller;
    private final ObjectMapper mapper;

    IdempotencyInterceptor(StoredAnswers answers, CurrentCaller caller, ObjectMapper mapper) {
        this.answers = answers;
        this.caller = caller;
        this.mapper = mapper;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) {
        IdempotencyKey key = key(invocation.getParameters());
        String operation = invocation.getMethod().getDeclaringClass().getSimpleName() + "."
                + invocation.getMethod().getName();
        String requestHash = hash(invocation.getParameters());
        return QuarkusTransaction.requiringNew()
                .call(() -> answerOf(invocation, new StoredAnswers.Slot(operation, key.value()), requestHash));
    }

    private Object answerOf(InvocationContext invocation, StoredAnswers.Slot slot, String requestHash)
            throws Exception {
        if (!answers.lock(slot)) {
            throw CommonProblem.IN_PROGRESS
                    .because(new Text(
                            "同一个 Idempotency-Key 的请求正在处理", "a request with this Idempotency-Key is being worked on"))
                    .with("Retry-After", "1");
        }
        StoredAnswers.@Nullable Answer stored = answers.find(slot);
        if (stored != null) {
            return replay(stored, requestHash);
        }
        if (!(invocation.proceed() instanceof RestResponse<?> response)) {
            throw new IllegalStateException(invocation.getMethod() + " must answer with a RestResponse");
        }
        if (response.getStatus() / 100 == 2) {
            answers.keep(slot, kept(response, requestHash));
        }
        return response;
    }

    private RestResponse<?> replay(StoredAnswers.Answer stored, String requestHash) throws JsonProcessingException {
        if (!stored.requestHash().equals(requestHash)) {
            throw CommonProblem.IDEMPOTENCY_KEY_REUSED
                    .because(new Text("此 Idempotency-Key 属于另一个请求", "this Idempotency-Key belongs to another request"))
                    .at(FieldError.inParameter(
                            HEADER, "REUSED", new Text("新的意图请使用新的键", "take a new key for a new intention")));
        }
        RestResponse.ResponseBuilder<Object> response = RestResponse.ResponseBuilder.create(stored.status());
        if (stored.body() != null) {
            response.entity(mapper.readTree(stored.body()));
        }
        stored.headers()
                .forEach((name, value) ->
                        response.header(name, HttpHeaders.LOCATION.equals(name) ? URI.create(value) : value));
        return response.header(REPLAYED, "true").build();
    }

    private StoredAnswers.Answer kept(RestResponse<?> response, String requestHash) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        response.getHeaders().forEach((name, values) -> headers.put(name, String.valueOf(values.getFirst())));
        return new StoredAnswers.Answer(
                requestHash,
                response.getStatus(),
                headers,
                response.getEntity() == null ? null : mapper.writeValueAsString(response.getEntity()));
    }

    private static IdempotencyKey key(@Nullable Object[] parameters) {
        IdempotencyKey key = Arrays.stream(parameters)
                .filter(IdempotencyKey.class::isInstance)
                .map(IdempotencyKey.class::cast)
                .findFirst()
                .orElse(null);
        if (key == null || !key.isUsable()) {
            throw CommonProblem.IDEMPOTENCY_KEY_MISSING
                    .because(
                            new Text("此操作要求 Idempotency-Key 请求头", "this operation asks for the header Idempotency-Key"))
                    .at(FieldError.inParameter(
                            HEADER,
                            key == null ? "REQUIRED" : "PATTERN",
                            new Text("应为 1 至 255 个可见 ASCII 字符", "must be 1 to 255 visible ASCII characters")));
        }
        return key;
    }

    /** What the request asks for, whichever way its JSON was written; the version that it has seen is part of that. */
    private String hash(@Nullable Object[] parameters) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // Whoever sees other shops than before asks for something else: no answer of an unseen shop is replayed.
            digest.update(caller.get().shops().setting().getBytes(StandardCharsets.US_ASCII));
            for (Object parameter : parameters) {
                if (!(parameter instanceof IdempotencyKey)) {
                    digest.update(mapper.writeValueAsBytes(parameter));
                    digest.update((byte) 0);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("parameters of commands are values", e);
        }
    }
}
