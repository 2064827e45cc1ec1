package org.chuhai.logistics.problem;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.logistics.batch.BatchProblem;
import org.chuhai.logistics.customsdocument.DocumentProblem;
import org.chuhai.logistics.declaration.DeclarationProblem;
import org.chuhai.logistics.exportcase.CaseProblem;
import org.chuhai.logistics.party.PartyProblem;
import org.chuhai.logistics.productfact.ProductFactProblem;
import org.chuhai.logistics.profile.ProfileProblem;
import org.chuhai.logistics.shipment.ShipmentProblem;
import org.chuhai.logistics.tracking.TrackingProblem;
import org.chuhai.logistics.transmission.TransmissionProblem;
import org.chuhai.platform.problem.ProblemSource;
import org.chuhai.platform.problem.ProblemType;

/** Every kind of refusal that a feature of this service has of its own. */
@Singleton
class LogisticsProblems implements ProblemSource {

    @Override
    public List<ProblemType> types() {
        return Stream.of(
                        PartyProblem.values(),
                        DocumentProblem.values(),
                        CaseProblem.values(),
                        ProfileProblem.values(),
                        ProductFactProblem.values(),
                        BatchProblem.values(),
                        ShipmentProblem.values(),
                        TrackingProblem.values(),
                        TransmissionProblem.values(),
                        DeclarationProblem.values())
                .<ProblemType>flatMap(Stream::of)
                .toList();
    }
}
