package org.chuhai.assessment.learner;

import java.util.UUID;

/** Which acts count for a learner has changed: it was enrolled, or has left. Fired inside the transaction. */
public record CountingChanged(UUID learner) {}
