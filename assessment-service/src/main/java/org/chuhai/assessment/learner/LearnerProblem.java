package org.chuhai.assessment.learner;

import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.ProblemKind;
import org.chuhai.platform.problem.ProblemType;
import org.chuhai.platform.problem.Refusal;

/** What records of learners refuse. */
public enum LearnerProblem implements ProblemType {
    LEARNER_STATE_REFUSES(
            409,
            new Text("学员当前状态不允许", "The learner's state does not allow this"),
            new Text(
                    "已离开的学员不再更改，此前的事实与证据仍然保留；allowed 列出现在可以进行的操作。",
                    "A learner who has left is not changed any more, and what was proved until then stays; allowed lists what is"
                            + " possible now.")),
    LEARNER_SUBJECT_TAKEN(
            409,
            new Text("此主体已是学员", "This subject is a learner already"),
            new Text(
                    "同一签发者的同一主体在一个租户中只登记一次，离开之后也是如此。请使用已有的学员。",
                    "A tenant enrols each subject of an issuer once, even if it has left since. Work with the learner that there"
                            + " is."));

    private final ProblemKind kind;

    LearnerProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    static Refusal stateRefuses(LearnerState state, LearnerAction action) {
        return LEARNER_STATE_REFUSES
                .because(LearnerLifeCycle.reason(state, action))
                .allowing(LearnerLifeCycle.actions(state).stream()
                        .map(LearnerAction::name)
                        .toList());
    }

    static Refusal subjectTaken(String subject) {
        return LEARNER_SUBJECT_TAKEN
                .because(new Text(
                        "此签发者的主体 " + subject + " 已经登记",
                        "the subject " + subject + " of this issuer is enrolled already"))
                .at(FieldError.inBody("/subject", "TAKEN", new Text("已被登记", "is taken")));
    }
}
