package org.chuhai.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimals are strings of plain digits, so that no reader makes them floating point; a JSON number is refused. */
final class DecimalModule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,20})?");

    DecimalModule() {
        super("decimals");
        addSerializer(BigDecimal.class, new Writer());
        addDeserializer(BigDecimal.class, new Reader());
    }

    private static final class Writer extends StdSerializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toPlainString());
        }
    }

    private static final class Reader extends StdDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
            }
            String text = json.getText();
            if (!PLAIN.matcher(text).matches()) {
                return (BigDecimal)
                        context.handleWeirdStringValue(BigDecimal.class, text, "a decimal is a string of plain digits");
            }
            return new BigDecimal(text);
        }
    }
}
