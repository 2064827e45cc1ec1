package org.chuhai.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.chuhai.platform.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of types that nobody knew are taken as they came. */
class EveryFactTest {

    private static final String KNOWN = "org.chuhai.parcel.parcel.sent.v1";
    private static final EventType UNKNOWN = new EventType("org.chuhai.parcel.parcel.weighed.v7");

    private final EventHandlers handlers = EventHandlers.of("parcels").everyFact(List.of(KNOWN), (event, body) -> {});

    private final EventReader reader =
            new EventReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void aTypeThatIsNotNamedIsTakenOnceAsBytes() {
        EventHandlers.Handler<?> handler = handlers.of(UNKNOWN);

        assertThat(handler).isEqualTo(handlers.of(new EventType(KNOWN)));
        assertThat(Objects.requireNonNull(handler).memory()).isEqualTo(EventHandlers.Memory.EACH_ONCE);
        assertThat(handler.shape()).isEqualTo(byte[].class);
        assertThat(handlers.facts()).containsExactly(KNOWN);
    }

    @Test
    void whoTakesCertainTypesOnlyIgnoresOthers() {
        assertThat(EventHandlers.of("parcels")
                        .fact(KNOWN, String.class, (event, body) -> {})
                        .of(UNKNOWN))
                .isNull();
    }

    @Test
    void everythingIsTakenByOneOnly() {
        assertThatThrownBy(() -> handlers.everyFact(List.of(), (event, body) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBytesAreThoseThatCame() {
        byte[] body = " {\"weight\" : 1.50, \"weight\": \"\\u0000核\" }\n".getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(record(body), byte[].class)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "{", "{} {}", "\"text\""})
    void whatIsNoObjectIsNoFact(String body) {
        assertThatThrownBy(() -> reader.read(record(body.getBytes(StandardCharsets.UTF_8)), byte[].class))
                .isInstanceOfSatisfying(
                        UnusableEvent.class,
                        thrown -> assertThat(thrown.flaw()).isEqualTo(UnusableEvent.Flaw.BAD_BODY));
    }

    private static ConsumerRecord<byte[], byte[]> record(byte[] body) {
        return new ConsumerRecord<>(
                UNKNOWN.topic(),
                3,
                41,
                0,
                TimestampType.CREATE_TIME,
                0,
                body.length,
                new byte[0],
                body,
                new RecordHeaders(),
                Optional.empty());
    }
}
