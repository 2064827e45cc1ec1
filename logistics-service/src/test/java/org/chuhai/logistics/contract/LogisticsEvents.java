package org.chuhai.logistics.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.CustomsHearing;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.WaybillEvent;
import org.chuhai.logistics.customsdocument.WaybillFacts;
import org.chuhai.logistics.productfact.Goods;
import org.chuhai.logistics.profile.ProfileContent;
import org.chuhai.logistics.profile.ProfileEvent;
import org.chuhai.logistics.profile.ProfileFacts;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.chuhai.logistics.shipment.AssignWaybill;
import org.chuhai.logistics.shipment.ShipmentEvent;
import org.chuhai.logistics.shipment.ShipmentFacts;
import org.chuhai.logistics.shipment.ShipmentLeg;
import org.chuhai.logistics.shipment.ShipmentPlace;
import org.chuhai.logistics.shipment.ShipmentState;
import org.chuhai.logistics.tracking.Milestone;
import org.chuhai.logistics.tracking.MilestoneEvent;
import org.chuhai.platform.event.DomainEvent;
import org.chuhai.platform.json.EventJson;
import org.chuhai.testing.event.contract.EventCatalogue;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;

/** All that this service tells and hears, each with an example of the walnut export. */
final class LogisticsEvents {

    static final UUID SHOP = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID SHIPMENT = UUID.fromString("019bc000-0000-7000-8000-00000000000b");
    private static final UUID WAYBILL = UUID.fromString("019bc000-0000-7000-8000-00000000000c");
    private static final UUID PROFILE = UUID.fromString("019bc000-0000-7000-8000-00000000000e");
    static final String ORDER_NO = "WN-20260115-0001";
    static final String WAYBILL_NO = "KH2601150001";
    private static final String CARRIER = "91000000MA0CARRAXR";

    private LogisticsEvents() {}

    static EventCatalogue catalogue() {
        Told told = new Told(EventCatalogue.of(
                        "logistics-service",
                        "How it travels: cases of reconciliation, shipments with their milestones, waybills.",
                        EventJson.MAPPER)
                .has(
                        "chuhai.logistics.case",
                        "Cases of reconciliation: the order, waybill and declaration of one export, and whether they agree.")
                .has(
                        "chuhai.logistics.declaration",
                        "Declarations on their way through customs: a type for each state that one reaches. A draft is nobody else's"
                                + " business, unless its submission was told and taken back.")
                .has(
                        "chuhai.logistics.reconciliation-batch",
                        "Batches of reconciliation: how many exports were judged together, and what they came to. The results"
                                + " are read over HTTP.")
                .has(
                        "chuhai.logistics.reconciliation-profile",
                        "Profiles of reconciliation: which one a tenant's cases are examined by, and what it says.")
                .has(
                        "chuhai.logistics.shipment",
                        "Shipments: a type for each state that one reaches, and for milestones of its way. A draft is nobody"
                                + " else's business.")
                .has(
                        "chuhai.logistics.waybill",
                        "Waybills as they were filed; each fact carries what others need of the newest revision."));
        CaseExamples.tell(told);
        DeclarationExamples.tell(told);
        BatchExamples.tell(told);
        profiles(told);
        shipments(told);
        waybills(told);
        return told.catalogue()
                .hears(
                        "orders",
                        CustomsHearing.orders(),
                        Map.of(
                                Memory.PROJECTION,
                                "Files the customs order of whatever was sold, and examines its case."))
                .hears(
                        "products",
                        Goods.hearing(),
                        Map.of(
                                Memory.PROJECTION,
                                "Knows of each item what its declaration has to say: name, commodity code, legal units,"
                                        + " weight and origin."));
    }

    record Told(EventCatalogue catalogue) {

        void tells(String summary, DomainEvent example) {
            catalogue.tells(example.type().name(), summary, example);
        }
    }

    private static void profiles(Told told) {
        told.tells(
                "A profile is in force: examinations that come are made with it.",
                new ProfileEvent.Activated(profile(4)));
        told.tells("A profile was in force, and another one is now.", new ProfileEvent.Retired(profile(3), 4));
    }

    private static ProfileFacts profile(int number) {
        return new ProfileFacts(
                PROFILE,
                number,
                "Walnuts by weight",
                new ProfileContent(
                        List.of(RuleId.R02),
                        List.of(new ProfileContent.RuleSeverity(RuleId.R16, Severity.WARN)),
                        List.of(new ProfileContent.FieldTolerance(
                                "grossWeightKg", new BigDecimal("10"), Tolerance.Unit.KILOGRAM)),
                        List.of()));
    }

    private static void shipments(Told told) {
        for (ShipmentState state : ShipmentState.values()) {
            if (state != ShipmentState.DRAFT) {
                told.tells("A shipment is " + state.words().en() + ".", new ShipmentEvent.Reached(shipment(state)));
            }
        }
        told.tells(
                "Packages, way or waybill of a booked shipment were replaced.",
                new ShipmentEvent.Changed(shipment(ShipmentState.BOOKED)));
        told.tells(
                "A shipment has reached a milestone.",
                new MilestoneEvent.Reached(
                        Milestone.DISPATCHED,
                        Instant.parse("2026-01-18T09:30:00Z"),
                        shipment(ShipmentState.HANDED_OVER)));
        told.tells(
                "What had reached a milestone was taken back: the shipment has not reached it.",
                new MilestoneEvent.Withdrawn(Milestone.AT_DESTINATION_CUSTOMS, shipment(ShipmentState.IN_TRANSIT)));
    }

    private static ShipmentFacts shipment(ShipmentState state) {
        return new ShipmentFacts(
                SHIPMENT,
                SHOP,
                "OUT-2026-0042",
                state,
                new AssignWaybill(WAYBILL_NO, CARRIER),
                1300,
                new BigDecimal("25460"),
                List.of(new ShipmentLeg(
                        "4",
                        "Khorgos Road Carriers",
                        new ShipmentPlace(null, "Khorgos", "CHN"),
                        new ShipmentPlace("KZALA", "Almaty", "KAZ"),
                        Instant.parse("2026-01-18T08:00:00Z"),
                        Instant.parse("2026-01-30T08:00:00Z"))),
                "KAZ");
    }

    private static void waybills(Told told) {
        told.tells(
                "A waybill was filed, or another revision of it.",
                new WaybillEvent.Filed(waybill(DocumentState.DRAFT)));
        told.tells(
                "The goods do not travel under this waybill.",
                new WaybillEvent.Cancelled(waybill(DocumentState.CANCELLED)));
    }

    private static WaybillFacts waybill(DocumentState state) {
        return new WaybillFacts(
                WAYBILL,
                SHOP,
                1,
                state,
                WAYBILL_NO,
                new WaybillFacts.WaybillParty(CARRIER, null, "Khorgos Road Carriers"),
                new WaybillFacts.WaybillParty("91000000MA0WANUT1J", null, "陇南核桃商行"),
                ORDER_NO,
                "KAZ",
                Instant.parse("2026-01-18T07:00:00Z"),
                1300,
                new BigDecimal("25460"));
    }
}
