package org.chuhai.order.problem;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.order.dispatch.DispatchProblem;
import org.chuhai.order.order.OrderProblem;
import org.chuhai.platform.problem.ProblemSource;
import org.chuhai.platform.problem.ProblemType;

/** Every kind of refusal that a feature of this service has of its own. */
@Singleton
class OrderServiceProblems implements ProblemSource {

    @Override
    public List<ProblemType> types() {
        return Stream.<ProblemType[]>of(OrderProblem.values(), DispatchProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
