package org.chuhai.logistics.tracking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the seller tells the buyer. */
@Schema(name = "Milestone", description = """
                What the seller tells the buyer: the three notices of an export.
                - DISPATCHED: the goods are on their way.
                - AT_DESTINATION_CUSTOMS: they are before customs of the country of destination.
                - AT_LOCAL_POST_OFFICE: they are with whoever delivers them there.""")
public enum Milestone {
    DISPATCHED,
    AT_DESTINATION_CUSTOMS,
    AT_LOCAL_POST_OFFICE
}
