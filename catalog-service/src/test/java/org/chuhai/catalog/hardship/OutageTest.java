package org.chuhai.catalog.hardship;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.Outage;

/** The operations of this service. */
@QuarkusTest
class OutageTest extends Outage {

    OutageTest() {
        super(new EveryOperation(), Data.OPERATIONS::contains);
    }
}
