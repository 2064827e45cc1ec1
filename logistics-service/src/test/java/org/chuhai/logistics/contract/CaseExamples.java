package org.chuhai.logistics.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.exportcase.CaseEvent;
import org.chuhai.logistics.exportcase.CaseFacts;
import org.chuhai.logistics.exportcase.CaseState;
import org.chuhai.logistics.exportcase.ReopenCause;
import org.chuhai.logistics.exportcase.RunChange;
import org.chuhai.logistics.exportcase.WaivedFinding;
import org.chuhai.logistics.goodsreturn.GoodsReturned;
import org.chuhai.logistics.goodsreturn.ReturnView;
import org.chuhai.logistics.reconciliation.Verdict;

/** Facts about the case of the walnut export. */
final class CaseExamples {

    private static final UUID CASE = UUID.fromString("019bc000-0000-7000-8000-00000000000a");

    private CaseExamples() {}

    static void tell(LogisticsEvents.Told told) {
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
                                UUID.fromString("019bc000-0000-7000-8000-000000000010"),
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
                new GoodsReturned(
                        CASE,
                        LogisticsEvents.SHOP,
                        LogisticsEvents.ORDER_NO,
                        LogisticsEvents.WAYBILL_NO,
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
                new CaseEvent.Merged(
                        CASE, LogisticsEvents.SHOP, UUID.fromString("019bc000-0000-7000-8000-00000000000d")));
    }

    private static CaseFacts facts(CaseState state, Verdict verdict, int run) {
        boolean waiting = state == CaseState.WAITING;
        var order = new CaseFacts.ExaminedDocument(DocumentKind.ORDER, LogisticsEvents.ORDER_NO, 1);
        var waybill = new CaseFacts.ExaminedDocument(DocumentKind.WAYBILL, LogisticsEvents.WAYBILL_NO, 1);
        var declaration = new CaseFacts.ExaminedDocument(DocumentKind.DECLARATION, "WALNUTS-1", run);
        List<CaseFacts.FoundRule> findings = state == CaseState.DISCREPANT || state == CaseState.WAIVED
                ? List.of(new CaseFacts.FoundRule("R10", "BLOCK", "TRANSPOSED_DIGITS"))
                : List.of();
        return new CaseFacts(
                CASE,
                LogisticsEvents.SHOP,
                LogisticsEvents.ORDER_NO,
                waiting ? null : LogisticsEvents.WAYBILL_NO,
                state,
                verdict,
                run,
                waiting ? List.of(order) : List.of(order, waybill, declaration),
                findings.size(),
                findings);
    }
}
