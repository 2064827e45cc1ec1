package org.chuhai.assessment.learner;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a learner is still one. */
@Schema(
        name = "LearnerState",
        description = "ENROLLED, or LEFT: what happened up to then still counts, what happens afterwards does not.")
public enum LearnerState {
    ENROLLED("在读", "enrolled"),
    LEFT("已离开", "gone");

    private final Text words;

    LearnerState(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
