package org.chuhai.logistics.contract;

import java.util.UUID;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.declaration.DeclarationEvent;
import org.chuhai.logistics.declaration.DeclarationFacts;
import org.chuhai.logistics.declaration.DeclarationState;
import org.jspecify.annotations.Nullable;

/** What is told of the declaration of a silk export. */
final class DeclarationExamples {

    private static final UUID DECLARATION = UUID.fromString("019bc000-0000-7000-8000-00000000000f");

    private DeclarationExamples() {}

    static void tell(LogisticsEvents.Told told) {
        sent(told, DeclarationState.SUBMITTED, "The declaration was given to the channel.", null, null);
        sent(told, DeclarationState.DRAFT, "Its submission was taken back before it left.", null, null);
        sent(told, DeclarationState.SENT, "The port has sent it on to customs.", "3", "已发往海关");
        sent(told, DeclarationState.SEND_FAILED, "The port could not send it on; it is sent again.", "4", "发往海关失败");
        sent(told, DeclarationState.RETURNED, "Customs has returned it; answer says why.", "100", "申报要素不全");
        taken(told, DeclarationState.ACCEPTED, "Customs has it in its books.", "120", "逻辑校验通过");
        taken(told, DeclarationState.UNDER_REVIEW, "Somebody at customs looks at it.", "300", "人工审核");
        taken(told, DeclarationState.INSPECTION, "The goods are to be inspected.", "500", "查验");
        taken(told, DeclarationState.CONCLUDED, "Customs has decided on the documents.", "399", "审结");
        taken(told, DeclarationState.DETAINED, "The goods are held.", "599", "其他扣留");
        taken(told, DeclarationState.RELEASED, "The goods may leave.", "800", "放行");
        taken(told, DeclarationState.CLOSED, "Customs has closed the file.", "899", "结关");
        taken(told, DeclarationState.CANCELLED, "It does not take place.", "399", "同意撤销");
    }

    private static void sent(
            LogisticsEvents.Told told,
            DeclarationState state,
            String summary,
            @Nullable String status,
            @Nullable String info) {
        told.tells(summary, new DeclarationEvent.Reached(facts(state, null, status, info)));
    }

    private static void taken(
            LogisticsEvents.Told told, DeclarationState state, String summary, String status, String info) {
        told.tells(summary, new DeclarationEvent.Reached(facts(state, "29002026E000000001", status, info)));
    }

    private static DeclarationFacts facts(
            DeclarationState state, @Nullable String customsNumber, @Nullable String status, @Nullable String info) {
        return new DeclarationFacts(
                DECLARATION,
                LogisticsEvents.SHOP,
                "SL-D-1",
                Route.LIST,
                "SL-20260112-0001",
                "HZ2601130001",
                state,
                1,
                customsNumber,
                status == null || info == null ? null : new DeclarationFacts.Answer(status, info));
    }
}
