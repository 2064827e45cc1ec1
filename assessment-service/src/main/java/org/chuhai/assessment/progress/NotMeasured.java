package org.chuhai.assessment.progress;

import org.chuhai.assessment.framework.Way;
import org.chuhai.assessment.framework.Wording;

/** Why this version measures nothing in a way. Said plainly, so that nobody takes silence for success. */
final class NotMeasured {

    private static final Wording BY_FACTS = new Wording(
            "此项尚无自动证据规则，目前无法自动证明", "No rule reads facts for this yet, so nothing can prove it automatically");
    private static final Wording BY_QUESTIONS = new Wording(
            "此项还需客观题考核，本版本尚未提供考试", "Objective questions are asked for as well; this version has no examinations yet");
    private static final Wording BY_WORK =
            new Wording("此项还需提交作品并评分，本版本尚未提供评分", "Marked work is asked for as well; this version has no marking yet");

    private NotMeasured() {}

    static Wording because(Way way) {
        return switch (way) {
            case A -> BY_FACTS;
            case Q -> BY_QUESTIONS;
            case P -> BY_WORK;
        };
    }
}
