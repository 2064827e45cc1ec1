package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.ceb.SilkSamples.LIST;
import static org.chuhai.logistics.ceb.SilkSamples.ORDER;
import static org.chuhai.logistics.ceb.SilkSamples.WAYBILL;
import static org.chuhai.logistics.ceb.SilkSamples.accepted;
import static org.chuhai.logistics.ceb.SilkSamples.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.junit.jupiter.api.Test;

/** Every field of the samples, each in its place: a field that lands in another's would not be seen otherwise. */
class CebMappingTest {

    private static final Party SELLER = new Party("91000000MA0HANFU00", null, "杭州汉服丝语贸易有限公司");
    private static final Party PLATFORM = new Party("91000000MA0MARKTXF", null, "湖畔跨境贸易平台有限公司");
    private static final Party CARRIER = new Party("91000000MA0FLYER83", null, "飞翼国际货运有限公司");

    @Test
    void theSampleOrderIsReadCompletely() throws Exception {
        Presented<?> presented = accepted(ORDER);

        assertThat(presented)
                .isEqualTo(new Presented<>(
                        new Order(
                                "SL-20260112-0001",
                                "B",
                                null,
                                PLATFORM,
                                SELLER,
                                null,
                                null,
                                "502",
                                new BigDecimal("560.00"),
                                new BigDecimal("46.00"),
                                null,
                                null,
                                null,
                                null,
                                List.of(
                                        orderLine(1, "SCARF-90180", "真丝围巾", "40", "015", "8.50", "340.00"),
                                        orderLine(2, "BAG-TOTE-12", "涤纶手提包", "20", "007", "11.00", "220.00"))),
                        1,
                        DocumentState.DECLARED));
    }

    private static OrderLine orderLine(
            int no, String itemNo, String name, String quantity, String unit, String price, String total) {
        return new OrderLine(
                no, itemNo, name, null, new BigDecimal(quantity), unit, new BigDecimal(price), new BigDecimal(total));
    }

    @Test
    void theSampleWaybillIsReadCompletely() throws Exception {
        Waybill waybill = document(Waybill.class, WAYBILL);

        assertThat(waybill)
                .isEqualTo(new Waybill(
                        "HZ2601130001",
                        CARRIER,
                        SELLER,
                        null,
                        null,
                        null,
                        null,
                        3,
                        new BigDecimal("14.5"),
                        new BigDecimal("46.00"),
                        new BigDecimal("2.80"),
                        "502",
                        "真丝围巾40条；涤纶手提包20个"));
    }

    @Test
    void theSampleListIsReadCompletely() throws Exception {
        Declaration list = document(Declaration.class, LIST);

        assertThat(list)
                .isEqualTo(new Declaration(
                        Route.LIST,
                        "9710",
                        null,
                        Instant.parse("2026-01-13T07:00:00Z"),
                        LocalDate.of(2026, 1, 14),
                        "SL-20260112-0001",
                        "HZ2601130001",
                        CARRIER,
                        PLATFORM,
                        SELLER,
                        new Party("91000000MA0TEXTL6J", null, "桑园纺织有限公司"),
                        new Party("91000000MA0BRKER93", null, "通达报关有限公司"),
                        null,
                        "2900",
                        "2900",
                        "5",
                        null,
                        null,
                        "304",
                        "304",
                        "3",
                        new BigDecimal("46.00"),
                        "502",
                        null,
                        new BigDecimal("2.80"),
                        "502",
                        null,
                        "2",
                        3,
                        new BigDecimal("14.5"),
                        new BigDecimal("12.2"),
                        "A",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(
                                scarves(),
                                new DeclarationLine(
                                        2,
                                        "BAG-TOTE-12",
                                        "4202220000",
                                        "涤纶手提包",
                                        "0|0|手提包|涤纶机织物面|无品牌|TOTE-12",
                                        new BigDecimal("20"),
                                        "007",
                                        new BigDecimal("20"),
                                        "007",
                                        new BigDecimal("9"),
                                        "035",
                                        new BigDecimal("11.00"),
                                        new BigDecimal("220.00"),
                                        "502",
                                        "304",
                                        null))));
    }

    private static DeclarationLine scarves() {
        return new DeclarationLine(
                1,
                "SCARF-90180",
                "6214100010",
                "真丝围巾",
                "0|0|机织|围巾|100%桑蚕丝|无品牌|90180",
                new BigDecimal("40"),
                "015",
                new BigDecimal("40"),
                "015",
                new BigDecimal("3.2"),
                "035",
                new BigDecimal("8.50"),
                new BigDecimal("340.00"),
                "502",
                "304",
                null);
    }
}
