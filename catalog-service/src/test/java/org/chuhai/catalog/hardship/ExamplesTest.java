package org.chuhai.catalog.hardship;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.ExamplesOfTheContract;

/** The examples of this service are taken. */
@QuarkusTest
class ExamplesTest extends ExamplesOfTheContract {

    ExamplesTest() {
        super(new EveryOperation());
    }
}
