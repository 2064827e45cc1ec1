package org.chuhai.logistics.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.CustomsHearing;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.WaybillEvent;
import org.chuhai.logistics.customsdocument.WaybillFacts;
import org.chuhai.logistics.exportcase.CaseEvent;
import org.chuhai.logistics.exportcase.CaseFacts;
import org.chuhai.logistics.exportcase.CaseState;
import org.chuhai.logistics.exportcase.ReopenCause;
import org.chuhai.logistics.exportcase.ReturnView;
import org.chuhai.logistics.exportcase.RunChange;
import org.chuhai.logistics.exportcase.WaivedFinding;
import org.chuhai.logistics.profile.ProfileContent;
import org.chuhai.logistics.profile.ProfileEvent;
import org.chuhai.logistics.profile.ProfileFacts;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.chuhai.logistics.reconciliation.Verdict;
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

    private static final UUID SHOP = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID CASE = UUID.fromString("019bc000-0000-7000-8000-00000000000a");
    private static final UUID SHIPMENT = UUID.fromString("019bc000-0000-7000-8000-00000000000b");
    private static final UUID WAYBILL = UUID.fromString("019bc000-0000-7000-8000-00000000000c");
    private static final UUID PROFILE = UUID.fromString("019bc000-0000-7000-8000-00000000000e");
    private static final String ORDER_NO = "WN-20260115-0001";
    private static final String WAYBILL_NO = "KH2601150001";
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
                        "chuhai.logistics.reconciliation-profile",
                        "Profiles of reconciliation: which one a tenant's cases are examined by, and what it says.")
                .has(
                        "chuhai.logistics.shipment",
                        "Shipments: a type for each state that one reaches, and for milestones of its way. A draft is nobody"
                                + " else's business.")
                .has(
                        "chuhai.logistics.waybill",
                        "Waybills as they were filed; each fact carries what others need of the newest revision."));
        cases(told);
        profiles(told);
        shipments(told);
        waybills(told);
        return told.catalogue()
                .hears(
                        "orders",
                        CustomsHearing.orders(),
                        Map.of(
                                Memory.PROJECTION,
                                "Files the customs order of whatever was sold, and examines its case."));
    }

    private record Told(EventCatalogue catalogue) {

        void tells(String summary, DomainEvent example) {
            catalogue.tells(example.type().name(), summary, example);
        }
    }

    private static void cases(Told told) {
        told.tells(
                "The first document of an export has come.",
                new CaseEvent.Opened(facts(CaseState.WAITING, Verdict.WAITING, 1)));
        told.tells(
                "The case had all three documents and waits for one again: it was called off, or is named no more.",
                new CaseEvent.Waiting(facts(CaseState.WAITING, Verdict.WAITING, 6)));
        told.tells(
                "The three documents agree; nothing blocks.",
                new CaseEvent.Matched(facts(CaseState.MATCHED, Verdict.MATCHED, 4)));
        told.tells(
                "The three documents differ in what must agree; told again when they differ in something else.",
                new CaseEvent.Discrepant(facts(CaseState.DISCREPANT, Verdict.DISCREPANT, 3)));
        told.tells(
                "The case had matched or was waived, and neither holds any more; cause says why.",
                new CaseEvent.Reopened(
                        facts(CaseState.DISCREPANT, Verdict.DISCREPANT, 5), ReopenCause.DOCUMENT_CHANGED));
        told.tells(
                "Findings block, and a manager answers for all of them until a moment. The documents still differ.",
                new CaseEvent.Waived(
                        facts(CaseState.WAIVED, Verdict.DISCREPANT, 3),
                        new CaseEvent.Waiver(
                                UUID.fromString("019bc000-0000-7000-8000-00000000000e"),
                                "the broker has confirmed the price by letter",
                                "manager-7",
                                Instant.parse("2026-01-17T09:00:00Z"),
                                Instant.parse("2026-02-17T00:00:00Z"),
                                List.of(new WaivedFinding(
                                        "R10",
                                        "unitPrice",
                                        2,
                                        "sha256:0d6c7a1f3f0f4a4bb0f6a1f0c4be1a3ee5b0fb0d8d8f6a3c0e6b0b4f7d2c9a11")))));
        told.tells(
                "Corrections that findings propose were applied as a new revision, and the case examined again.",
                new CaseEvent.Corrected(
                        facts(CaseState.MATCHED, Verdict.MATCHED, 4),
                        List.of(new RunChange.Place("R10", "unitPrice", 2)),
                        0));
        told.tells(
                "Goods of its declaration, which customs has accepted, came back.",
                new CaseEvent.GoodsReturned(
                        CASE,
                        SHOP,
                        ORDER_NO,
                        WAYBILL_NO,
                        new ReturnView(
                                UUID.fromString("019bc000-0000-7000-8000-00000000000f"),
                                "RT-20260301-1",
                                "WALNUTS-1",
                                2,
                                "buyer refused wet bags",
                                List.of(new ReturnView.Line(1, new BigDecimal("250"), "035")),
                                "manager-7",
                                Instant.parse("2026-03-01T09:00:00Z"))));
        told.tells(
                "Its documents turned out to belong to another case and are there now.",
                new CaseEvent.Merged(CASE, SHOP, UUID.fromString("019bc000-0000-7000-8000-00000000000d")));
    }

    private static CaseFacts facts(CaseState state, Verdict verdict, int run) {
        boolean waiting = state == CaseState.WAITING;
        var order = new CaseFacts.ExaminedDocument(DocumentKind.ORDER, ORDER_NO, 1);
        var waybill = new CaseFacts.ExaminedDocument(DocumentKind.WAYBILL, WAYBILL_NO, 1);
        var declaration = new CaseFacts.ExaminedDocument(DocumentKind.DECLARATION, "WALNUTS-1", run);
        List<CaseFacts.FoundRule> findings = state == CaseState.DISCREPANT || state == CaseState.WAIVED
                ? List.of(new CaseFacts.FoundRule("R10", "BLOCK", "TRANSPOSED_DIGITS"))
                : List.of();
        return new CaseFacts(
                CASE,
                SHOP,
                ORDER_NO,
                waiting ? null : WAYBILL_NO,
                state,
                verdict,
                run,
                waiting ? List.of(order) : List.of(order, waybill, declaration),
                findings.size(),
                findings);
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
