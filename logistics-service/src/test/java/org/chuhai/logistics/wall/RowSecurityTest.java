package org.chuhai.logistics.wall;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.wall.RowSecurity;

/** The tables of this service. */
@QuarkusTest
class RowSecurityTest extends RowSecurity {

    RowSecurityTest() {
        super(new Fillings());
    }

    @Override
    protected int tablesAtLeast() {
        return 27;
    }
}
