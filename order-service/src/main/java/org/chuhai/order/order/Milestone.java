package org.chuhai.order.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the seller tells the buyer of goods on their way. */
@Schema(name = "Milestone", description = "What the seller tells the buyer of goods on their way.")
public enum Milestone {
    DISPATCHED,
    AT_DESTINATION_CUSTOMS,
    AT_LOCAL_POST_OFFICE
}
