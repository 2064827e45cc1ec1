package org.chuhai.assessment.hardship;

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
        return Course.enrol(world, Course.enrolment("simplest"));
    }

    @Override
    protected Ask another(World world) {
        return Course.enrol(world, Course.enrolment("another"));
    }

    @Override
    protected String taken() {
        return "learner-subject-taken";
    }
}
