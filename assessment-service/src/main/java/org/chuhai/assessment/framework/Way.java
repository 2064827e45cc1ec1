package org.chuhai.assessment.framework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a requirement is shown. Where there are several, all of them count. */
@Schema(
        name = "Way",
        description =
                "How a requirement is shown: A automatic, from facts of the learner's work; Q by objective questions; P by a piece"
                        + " of work that is handed in and marked.")
public enum Way {
    A,
    Q,
    P
}
