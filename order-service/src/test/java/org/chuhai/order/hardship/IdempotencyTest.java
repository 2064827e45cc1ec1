package org.chuhai.order.hardship;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.IdempotentCommands;
import org.chuhai.testing.hardship.World;

/** Every command of this service, with its key. */
@QuarkusTest
class IdempotencyTest extends IdempotentCommands {

    IdempotencyTest() {
        super(new EveryOperation());
    }

    @Override
    protected Ask simplest(World world) {
        return Sales.draft(world, Sales.content("SIMPLEST"));
    }

    @Override
    protected Ask another(World world) {
        return Sales.draft(world, Sales.content("ANOTHER"));
    }

    @Override
    protected String taken() {
        return "order-no-taken";
    }
}
