package org.chuhai.assessment.learner;

import org.chuhai.platform.language.Text;

/** What can be asked of a learner's record. */
enum LearnerAction {
    CHANGE("更改", "be changed"),
    LEAVE("离开", "leave");

    private final Text words;

    LearnerAction(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
