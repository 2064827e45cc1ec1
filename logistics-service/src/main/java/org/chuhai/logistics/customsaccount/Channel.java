package org.chuhai.logistics.customsaccount;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which way messages go to customs and receipts come back. */
@Schema(name = "CustomsChannel", description = """
                By which way messages go to customs and receipts come back.
                - NONE: nothing is sent from here.
                - SIMULATOR: a customs of this service's own, for those who learn and for tests; it answers by a script.
                - FOLDER: outgoing and incoming folders that the Single Window's client watches.""")
public enum Channel {
    /** Nothing is sent from here. */
    NONE,
    /** A customs of this service's own. */
    SIMULATOR,
    /** Folders that the Single Window's client watches. */
    FOLDER
}
