package org.chuhai.logistics.hardship;

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
        return Cargo.open(world, "SIMPLEST");
    }

    @Override
    protected Ask another(World world) {
        return Cargo.open(world, "ANOTHER");
    }

    @Override
    protected String taken() {
        return "shipment-reference-taken";
    }
}
