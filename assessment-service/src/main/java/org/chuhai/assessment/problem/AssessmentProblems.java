package org.chuhai.assessment.problem;

import jakarta.inject.Singleton;
import java.util.List;
import org.chuhai.assessment.learner.LearnerProblem;
import org.chuhai.platform.problem.ProblemSource;
import org.chuhai.platform.problem.ProblemType;

/** Every kind of refusal that a feature of this service has of its own. */
@Singleton
class AssessmentProblems implements ProblemSource {

    @Override
    public List<ProblemType> types() {
        return List.of(LearnerProblem.values());
    }
}
