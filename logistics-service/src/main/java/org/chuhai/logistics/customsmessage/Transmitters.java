package org.chuhai.logistics.customsmessage;

import java.util.Optional;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebTransfer;

/** Asked who transmits the messages of a shop; answered by whoever knows its accounts with customs. */
public interface Transmitters {

    /** Empty where nobody has said it. */
    Optional<CebTransfer> of(UUID shop);
}
