package org.chuhai.logistics.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.shipment.ShipmentLifeCycle;
import org.chuhai.logistics.shipment.ShipmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrackingStatusTest {

    private static final List<TrackingStatus> SHIPPED = TrackingStatus.shipped().rows();

    @Test
    void theTopStatusesAreThere() {
        assertThat(SHIPPED)
                .extracting(TrackingStatus::code)
                .contains(
                        "NOT_FOUND",
                        "INFO_RECEIVED",
                        "IN_TRANSIT",
                        "EXPIRED",
                        "AVAILABLE_FOR_PICKUP",
                        "OUT_FOR_DELIVERY",
                        "DELIVERY_FAILURE",
                        "DELIVERED",
                        "EXCEPTION",
                        "CUSTOMS");
    }

    @Test
    void everySeenStateIsReachedAndNoOther() {
        assertThat(SHIPPED.stream()
                        .map(TrackingStatus::state)
                        .filter(state -> state != null)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ShipmentState.values())
                        .filter(ShipmentLifeCycle::isSeen)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyMilestoneIsReachedByAStatusThatMovesTheShipment(Milestone milestone) {
        assertThat(SHIPPED)
                .filteredOn(status -> status.milestone() == milestone)
                .isNotEmpty()
                .allSatisfy(status -> assertThat(status.state()).isNotNull());
    }

    @Test
    void everyFinerStatusBeginsWithATopStatus() {
        List<String> top = List.of(
                "NOT_FOUND",
                "INFO_RECEIVED",
                "IN_TRANSIT",
                "EXPIRED",
                "AVAILABLE_FOR_PICKUP",
                "OUT_FOR_DELIVERY",
                "DELIVERY_FAILURE",
                "DELIVERED",
                "EXCEPTION",
                "CUSTOMS");

        assertThat(SHIPPED)
                .allMatch(status -> top.stream()
                        .anyMatch(code ->
                                status.code().equals(code) || status.code().startsWith(code + "_")));
    }

    @ParameterizedTest
    @CsvSource({
        "'A,TRANSPORT,BOOKED,,甲,A', state",
        "'A,TRANSPORT,AWAY,,甲,A', state",
        "'A,ELSEWHERE,,,甲,A', phase",
        "'A,TRANSPORT,,NEVER,甲,A', milestone",
        "'A,TRANSPORT,,,甲,', nameEn"
    })
    void aRowOfAnotherWorldIsRefused(String row, String column) {
        String file = "# version: 1\n# source: test\ncode,phase,state,milestone,nameZh,nameEn\n" + row + "\n";

        assertThatThrownBy(() -> TrackingStatus.table(DataFile.of("mine.csv", file.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("line 4, column " + column);
    }
}
