package org.chuhai.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.chuhai.platform.json.EventJson;
import org.chuhai.platform.language.Text;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Reads content out of a file as strictly as out of a request, where there is no server that could. */
public final class ContentFile {

    private static final ObjectReader STRICT = EventJson.MAPPER
            .reader()
            .with(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private ContentFile() {}

    /**
     * The content, whose constraints hold.
     *
     * @param further as {@link ContentRules} asks it
     * @throws Refusal if it is malformed, or breaks constraints: then each field and rule is named
     */
    public static <T> T read(byte[] json, Class<T> type, Function<? super T, List<FieldError>> further) {
        T content = parsed(json, type);
        // Without an expression language: no message has an expression.
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            new ContentRules(factory.getValidator()).check(content, further);
        }
        return content;
    }

    private static <T> T parsed(byte[] json, Class<T> type) {
        T content;
        try {
            content = STRICT.forType(type).readValue(json);
        } catch (JacksonException e) {
            throw MalformedJson.refusal(e);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are always read", e);
        }
        if (content == null) {
            Text why = new Text("应为 JSON 对象", "a JSON object is expected");
            throw CommonProblem.MALFORMED_REQUEST.because(why).at(FieldError.inBody("", "WRONG_TYPE", why));
        }
        return content;
    }
}
