package org.chuhai.logistics.shipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chuhai.platform.problem.ProblemSource;
import org.chuhai.platform.problem.ProblemType;

/** Gives the refusals of shipments their pages. */
@ApplicationScoped
class ShipmentProblemSource implements ProblemSource {

    @Override
    public List<ProblemType> types() {
        return ShipmentProblem.all();
    }
}
