package org.chuhai.logistics.customsdocument;

import java.util.Optional;
import java.util.UUID;

/** Asked when a form comes in a message: what was sent from here bears a number that is of one sending, and not its document's. */
public interface SentForms {

    /**
     * What was sent from here as a form under this number; none where no sending of the shop has it.
     *
     * @param clientSeqNo the number by which the form's sender knows it
     */
    Optional<SentForm> find(UUID shop, String clientSeqNo);

    /**
     * A form that was sent from here.
     *
     * @param number of its document
     * @param revision of the document that it carried
     * @param content what it says of that: all that a form can say
     */
    record SentForm(String number, int revision, CustomsDocument content) {}
}
