package org.chuhai.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chuhai.platform.value.Identifier;

/**
 * How values stand in JSON. Decimals are strings of plain digits, so that no reader makes them floating point; times are
 * RFC 3339 with four digits of the year; identifiers have one form; texts have neither NUL nor half of a surrogate pair,
 * which no database keeps.
 */
final class WireModule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,20})?");
    private static final Pattern YEAR_OF_FOUR = Pattern.compile("[0-9]{4}-.{1,60}");

    WireModule() {
        super("wire");
        addSerializer(BigDecimal.class, new PlainDecimal());
        addDeserializer(BigDecimal.class, new FromText<>(BigDecimal.class, WireModule::decimal));
        addDeserializer(Instant.class, new FromText<>(Instant.class, WireModule::instant));
        addDeserializer(UUID.class, new FromText<>(UUID.class, Identifier::of));
        addDeserializer(String.class, new KeptText());
    }

    private static BigDecimal decimal(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("a decimal is a string of plain digits");
        }
        return new BigDecimal(text);
    }

    private static Instant instant(String text) {
        if (!YEAR_OF_FOUR.matcher(text).matches()) {
            throw new IllegalArgumentException("a time is RFC 3339 with an offset");
        }
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a time is RFC 3339 with an offset", e);
        }
    }

    private static final class PlainDecimal extends StdSerializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toPlainString());
        }
    }

    /** Takes a JSON string only. */
    private static final class FromText<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Function<String, T> reader;

        FromText(Class<T> type, Function<String, T> reader) {
            super(type);
            this.type = type;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, json));
            }
            String text = json.getText();
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                return type.cast(context.handleWeirdStringValue(type, text, "%s", e.getMessage()));
            }
        }
    }

    private static final class KeptText extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = super.deserialize(json, context);
            return text == null || isKept(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, text, "no NUL, no lone surrogate");
        }

        private static boolean isKept(String text) {
            return text.codePoints()
                    .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        }
    }
}
