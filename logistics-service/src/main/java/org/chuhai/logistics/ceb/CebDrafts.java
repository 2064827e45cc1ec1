package org.chuhai.logistics.ceb;

import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.xmlmessage.MessageWriter;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Our documents in the words of the messages, to be written by a {@link CebWriter}. Currencies, countries and packages are put
 * in the codes of these messages; what has no code there, what a message requires and the document lacks, and what
 * breaks a limit is reported at its JSON pointer, all at once. One instance serves any number of threads.
 */
public final class CebDrafts {

    private final CebCodes codes;
    private final MessageWriter judge = new MessageWriter(CebTable.ELEMENTS, "ceb");

    public CebDrafts(CodeTables tables) {
        codes = new CebCodes(tables);
    }

    /** The order of a CEB303. */
    public Writing order(Order order, CebSubmission submission) {
        CebDraft draft = new CebDraft(codes);
        return judged(CebMessage.CEB303, CebOrder.structure(order, submission, draft), draft);
    }

    /** The waybill of a CEB505. */
    public Writing waybill(Waybill waybill, CebSubmission submission) {
        CebDraft draft = new CebDraft(codes);
        return judged(CebMessage.CEB505, CebWaybill.structure(waybill, submission, draft), draft);
    }

    /**
     * The list of a CEB603.
     *
     * @param list a declaration of route LIST
     * @param ownNo the number that the declaring firm gives it (copNo), up to 30 characters
     * @param preEntryNo customs' pre-entry number (preNo) of 18 characters, where it has one already
     */
    public Writing list(Declaration list, CebSubmission submission, String ownNo, @Nullable String preEntryNo) {
        CebDraft draft = new CebDraft(codes);
        Structure.Builder head = submission.head().put("copNo", ownNo).put("preNo", preEntryNo);
        return judged(CebMessage.CEB603, CebList.structure(list, head, draft), draft);
    }

    private Writing judged(CebMessage message, Structure structure, CebDraft draft) {
        return judge.judge(message, structure, draft.violations());
    }
}
