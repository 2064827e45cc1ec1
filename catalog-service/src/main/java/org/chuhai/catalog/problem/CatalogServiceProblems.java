package org.chuhai.catalog.problem;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.catalog.compliance.CertificateProblem;
import org.chuhai.catalog.listing.ListingProblem;
import org.chuhai.catalog.product.ProductProblem;
import org.chuhai.catalog.shop.ShopProblem;
import org.chuhai.platform.problem.ProblemSource;
import org.chuhai.platform.problem.ProblemType;

/** Every kind of refusal that a feature of this service has of its own. */
@Singleton
class CatalogServiceProblems implements ProblemSource {

    @Override
    public List<ProblemType> types() {
        return Stream.<ProblemType[]>of(
                        ShopProblem.values(),
                        ProductProblem.values(),
                        CertificateProblem.values(),
                        ListingProblem.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
