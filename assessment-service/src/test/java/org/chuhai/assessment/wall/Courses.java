package org.chuhai.assessment.wall;

import java.util.UUID;
import org.chuhai.assessment.hardship.Course;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.wall.Filling;
import org.chuhai.testing.wall.Tenant;

/** Learners with facts, evidence and a proof, and another one beside, so that every list has two pages of one. */
final class Courses implements Filling<Rows> {

    /** The subject of an operator's token in the tests. */
    private static final String OPERATOR = "operator";

    @Override
    public Rows newTenant() {
        return filled(Tenant.fresh(), OPERATOR);
    }

    @Override
    public Rows newTenantWithMore() {
        return filled(Tenant.fresh(), "somebody abroad " + UUID.randomUUID());
    }

    @Override
    public Rows shopBeside(Rows shop) {
        return filled(shop.api(), "beside " + UUID.randomUUID());
    }

    private static Rows filled(Tenant tenant, String subject) {
        World world = World.of(tenant.tenant(), UUID.randomUUID());
        String learner = Course.enrolled(world, Course.ownEnrolment(subject));
        Course.enrolled(world, Course.ownEnrolment("second " + UUID.randomUUID()));
        Course.shipsAnOrder(world, subject);
        UUID fact = Course.shipsAnOrder(world, subject);
        return new Rows(tenant, world.shop(), learner.replaceFirst(".*/", ""), subject, fact.toString());
    }
}
