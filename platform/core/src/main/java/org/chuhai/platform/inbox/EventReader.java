package org.chuhai.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chuhai.platform.inbox.UnusableEvent.Flaw;
import org.chuhai.platform.json.EventJson;
import org.jspecify.annotations.Nullable;

/** Reads the body of a record into the consumer's own shape of it, and asks the shape's rules. Bytes are a shape as well. */
@Singleton
class EventReader {

    /** A producer of ours sends at most 900 kB; who sends more is none of them. */
    private static final int MOST_BYTES = 1_048_576;

    /** A JSON object and nothing behind it; what is in it is asked by nobody here. */
    private static final ObjectReader WHOLE =
            EventJson.MAPPER.readerFor(ObjectNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Validator validator;

    EventReader(Validator validator) {
        this.validator = validator;
    }

    <T> T read(ConsumerRecord<byte[], byte[]> record, Class<T> shape) {
        byte @Nullable [] body = record.value();
        if (body == null || body.length == 0) {
            throw UnusableEvent.body(Flaw.NO_BODY, "an event has one");
        }
        if (body.length > MOST_BYTES) {
            throw UnusableEvent.body(Flaw.TOO_LARGE, body.length + " bytes, more than " + MOST_BYTES);
        }
        boolean raw = shape == byte[].class;
        ObjectReader reader = raw ? WHOLE : EventJson.MAPPER.readerFor(shape);
        T read;
        try {
            read = reader.readValue(body);
        } catch (JsonProcessingException e) {
            // Without the excerpt of the body that Jackson's own message has.
            throw UnusableEvent.body(Flaw.BAD_BODY, e.getOriginalMessage());
        } catch (IOException e) {
            throw UnusableEvent.body(Flaw.BAD_BODY, String.valueOf(e.getMessage()));
        }
        if (read == null) {
            throw UnusableEvent.body(Flaw.BAD_BODY, "null is no object");
        }
        if (raw) {
            return shape.cast(body);
        }
        String broken = validator.validate(read).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(EventReader::words)
                .collect(Collectors.joining(", "));
        if (!broken.isEmpty()) {
            throw UnusableEvent.body(Flaw.BAD_BODY, broken);
        }
        return read;
    }

    private static String words(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " "
                + violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
    }
}
