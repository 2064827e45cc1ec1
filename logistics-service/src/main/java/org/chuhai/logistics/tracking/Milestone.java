package org.chuhai.logistics.tracking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the seller tells the buyer. */
@Schema(name = "Milestone", description = "What the seller tells the buyer: the three notices of an export.")
public enum Milestone {
    DISPATCHED,
    AT_DESTINATION_CUSTOMS,
    AT_LOCAL_POST_OFFICE
}
