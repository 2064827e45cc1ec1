package org.chuhai.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import org.chuhai.order.order.Milestone;
import org.chuhai.platform.json.EventJson;
import org.chuhai.testing.event.contract.EventContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What logistics promises to tell is what is read here. */
class ToldByLogisticsTest {

    private static final EventContract PRODUCER = EventContract.in(Path.of("../logistics-service/contract"));

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"org.chuhai.logistics.waybill.filed.v1", "org.chuhai.logistics.waybill.cancelled.v1"})
    void aWaybillIsRead(String type) throws JsonProcessingException {
        ToldWaybill waybill = read(type, ToldWaybill.Told.class).waybill();

        assertThat(waybill.waybillNo()).isEqualTo("KH2601150001");
        assertThat(waybill.packages()).isPositive();
        assertThat(waybill.carrier().code()).isEqualTo("91000000MA0CARRAXR");
    }

    @ParameterizedTest
    @EnumSource
    void aStateIsRead(CarriageState state) throws JsonProcessingException {
        assertThat(read(state.eventType(), ToldShipment.Told.class).shipment().state())
                .isEqualTo(state);
    }

    @Test
    void aChangeIsRead() throws JsonProcessingException {
        ToldShipment shipment = read("org.chuhai.logistics.shipment.changed.v1", ToldShipment.Told.class)
                .shipment();

        assertThat(shipment.mayCarry("KH2601150001", "91000000MA0CARRAXR")).isTrue();
        assertThat(shipment.destinationCountry()).isEqualTo("KAZ");
    }

    @Test
    void milestonesAreRead() throws JsonProcessingException {
        var reached = read("org.chuhai.logistics.shipment.milestone-reached.v1", ToldShipment.MilestoneReached.class);
        var withdrawn =
                read("org.chuhai.logistics.shipment.milestone-withdrawn.v1", ToldShipment.MilestoneWithdrawn.class);

        assertThat(reached.milestone()).isEqualTo(Milestone.DISPATCHED);
        assertThat(reached.reachedAt()).isNotNull();
        assertThat(withdrawn.shipment().id()).isEqualTo(reached.shipment().id());
    }

    private <T> T read(String type, Class<T> shape) throws JsonProcessingException {
        T told = EventJson.MAPPER.readValue(PRODUCER.example(type), shape);
        assertThat(validator.validate(told)).isEmpty();
        return told;
    }
}
