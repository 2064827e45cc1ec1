package org.chuhai.logistics.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chuhai.platform.problem.ProblemSource;
import org.chuhai.platform.problem.ProblemType;

/** Gives the refusals of tracking their pages. */
@ApplicationScoped
class TrackingProblemSource implements ProblemSource {

    @Override
    public List<ProblemType> types() {
        return List.of(TrackingProblem.values());
    }
}
