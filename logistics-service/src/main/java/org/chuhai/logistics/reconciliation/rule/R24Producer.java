package org.chuhai.logistics.reconciliation.rule;

import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.Normal;
import org.chuhai.logistics.reconciliation.examination.PartyComparison;
import org.chuhai.logistics.reconciliation.examination.PartySeat;
import org.jspecify.annotations.Nullable;

/**
 * The declared producer is the one by which lots are traced; the registry knows a firm by its customs code and its credit
 * code. A list may say NO for a producer that is not registered, a form names one. Source: CEB interface specification
 * 202205, ownerCode; form fields OwnerCodeScc, OwnerName.
 */
final class R24Producer implements Rule {

    private static final String UNREGISTERED = "NO";

    @Override
    public RuleId id() {
        return RuleId.R24;
    }

    @Override
    public void judge(Examination examination) {
        Order order = examination.order();
        Declaration declaration = examination.declaration();
        Party ordered = order == null ? null : order.producer();
        Party declared = declaration == null ? null : declaration.producer();
        examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION);
        if (order != null && ordered == null) {
            examination.skip(id(), SkipReason.ORDER_HAS_NO_PRODUCER);
        }
        if (declaration != null && declared == null) {
            notDeclared(examination, declaration, ordered);
            return;
        }
        if (declaration == null || declared == null || ordered == null) {
            return;
        }
        if (isUnregistered(examination, declaration, declared)) {
            examination.judged(id());
            return;
        }
        PartyComparison comparison = new PartyComparison(examination, id(), PartySeat.Role.PRODUCER);
        comparison.compare();
        comparison.compareNames();
    }

    private void notDeclared(Examination examination, Declaration declaration, @Nullable Party ordered) {
        if (declaration.route() == Route.LIST) {
            examination.skip(id(), SkipReason.DECLARATION_HAS_NO_PRODUCER);
            return;
        }
        examination.judged(id());
        FindingDraft draft =
                examination.find(id(), "producer", null).text("报关单没有填报生产销售单位。", "The form does not name the producer.");
        if (ordered != null) {
            draft.correct(DocumentKind.DECLARATION, PatchOperation.replace("/producer", ordered));
        }
    }

    /** NO on a list is right for a producer whom the registry does not know and who has no code of customs. */
    private static boolean isUnregistered(Examination examination, Declaration declaration, Party declared) {
        String code = declared.code();
        if (declaration.route() != Route.LIST || code == null || !UNREGISTERED.equals(Normal.key(code))) {
            return false;
        }
        List<PartySeat> seats = examination.seats().in(PartySeat.Role.PRODUCER);
        return seats.stream()
                .flatMap(seat -> seat.codes().stream())
                .noneMatch(known -> examination.reference().parties().get(known) != null);
    }
}
