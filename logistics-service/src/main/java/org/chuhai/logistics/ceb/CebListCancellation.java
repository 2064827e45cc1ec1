package org.chuhai.logistics.ceb;

import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/**
 * The request of a CEB605 to cancel a list that customs has accepted. What limits its fields have, the element table says
 * when it is written.
 *
 * @param customsOffice customsCode, four characters
 * @param ownNo copNo of the request
 * @param preEntryNo preNo
 * @param listNo invtNo of the list
 */
public record CebListCancellation(
        CebSubmission submission,
        String customsOffice,
        String ownNo,
        @Nullable String preEntryNo,
        String listNo,
        String reason,
        CebParty agent,
        CebParty seller,
        @Nullable String note) {

    /** Of what was read without violation. */
    public static CebListCancellation of(Structure cancellation) {
        return new CebListCancellation(
                CebSubmission.of(cancellation),
                cancellation.text("customsCode"),
                cancellation.text("copNo"),
                cancellation.optional("preNo"),
                cancellation.text("invtNo"),
                cancellation.text("reason"),
                CebParty.of(cancellation, "agent"),
                CebParty.of(cancellation, "ebc"),
                cancellation.optional("note"));
    }

    /** To be written in a CEB605. */
    public Structure structure() {
        Structure.Builder into = submission
                .head()
                .put("customsCode", customsOffice)
                .put("copNo", ownNo)
                .put("preNo", preEntryNo)
                .put("invtNo", listNo)
                .put("reason", reason)
                .put("note", note);
        agent.putInto(into, "agent");
        seller.putInto(into, "ebc");
        return into.build();
    }
}
