package org.chuhai.catalog.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.service.ProblemPages;

/** The refusals of this service. */
@QuarkusTest
class ProblemPagesTest extends ProblemPages {

    ProblemPagesTest() {
        super("org.chuhai.catalog");
    }
}
