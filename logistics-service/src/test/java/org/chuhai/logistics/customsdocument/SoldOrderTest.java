package org.chuhai.logistics.customsdocument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.chuhai.platform.json.EventJson;
import org.chuhai.testing.event.contract.EventContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the producer promises is what this consumer reads, and a customs order. */
class SoldOrderTest {

    private static final EventContract PRODUCER = EventContract.in(Path.of("../order-service/contract"));

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.chuhai.order.order.confirmed.v1",
                "org.chuhai.order.order.changed.v1",
                "org.chuhai.order.order.cancelled.v1"
            })
    void theCommittedExampleIsACustomsOrder(String type) throws JsonProcessingException {
        SoldOrder.Told told = EventJson.MAPPER.readValue(PRODUCER.example(type), SoldOrder.Told.class);

        assertThat(validator.validate(told)).isEmpty();
        Presented<?> presented = DocumentReading.document(told.order().tree(), "");
        assertThat(presented.document())
                .isInstanceOfSatisfying(
                        Order.class,
                        order -> assertThat(order.orderNo())
                                .isEqualTo(told.order().orderNo()));
    }
}
