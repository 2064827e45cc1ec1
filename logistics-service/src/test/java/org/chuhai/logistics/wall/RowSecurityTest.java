package org.chuhai.logistics.wall;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chuhai.testing.wall.RowSecurity;

/** The tables of this service. */
@QuarkusTest
class RowSecurityTest extends RowSecurity {

    RowSecurityTest() {
        super(new Fillings());
    }

    @Override
    protected int tablesAtLeast() {
        return 8;
    }

    /** The age of idempotency keys. */
    @Override
    protected List<String> policiesOfTheRelay() {
        return List.of("idempotency_key expiry");
    }

    @Override
    protected List<String> grantsToTheRelay() {
        return List.of("idempotency_key created_at SELECT");
    }
}
