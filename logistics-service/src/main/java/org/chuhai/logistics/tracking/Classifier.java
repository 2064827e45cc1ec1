package org.chuhai.logistics.tracking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether something happened. */
@Schema(name = "TrackingClassifier", description = """
                Whether something has happened. Only ACTUAL moves a shipment.
                - PLANNED: it shall happen.
                - ESTIMATED: it is thought to happen then.
                - ACTUAL: it has happened.""")
public enum Classifier {
    PLANNED,
    ESTIMATED,
    ACTUAL
}
