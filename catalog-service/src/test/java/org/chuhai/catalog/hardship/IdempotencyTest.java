package org.chuhai.catalog.hardship;

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
        return Shopkeeping.open(world, Shopkeeping.opening(world.shop()));
    }

    @Override
    protected Ask another(World world) {
        return Shopkeeping.open(world, Shopkeeping.PROFILE);
    }

    @Override
    protected String taken() {
        return "shop-id-taken";
    }
}
