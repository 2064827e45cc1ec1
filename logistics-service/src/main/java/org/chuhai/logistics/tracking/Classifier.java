package org.chuhai.logistics.tracking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether something happened. */
@Schema(
        name = "TrackingClassifier",
        description = "Whether it shall happen, is thought to happen, or has happened. Only ACTUAL moves a shipment.")
public enum Classifier {
    PLANNED,
    ESTIMATED,
    ACTUAL
}
