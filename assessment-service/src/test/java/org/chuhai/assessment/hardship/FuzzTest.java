package org.chuhai.assessment.hardship;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuhai.testing.hardship.FuzzedContract;
import org.chuhai.testing.hardship.World;

/** Requests made at random for every operation of this service. */
@QuarkusTest
class FuzzTest extends FuzzedContract {

    private static final int LEARNERS = 20;

    @Override
    protected Map<String, List<String>> populated(World world) {
        List<String> learners = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            String subject = i == 0 ? "operator" : "fuzz-" + i;
            learners.add(Course.enrolled(world, Course.ownEnrolment(subject)).replaceFirst(".*/", ""));
            facts.add(Course.cancelsAnOrder(world, subject).toString());
        }
        return Map.of(
                "learners",
                learners,
                "facts",
                facts,
                "frameworks",
                List.of("ecommerce-b2c", "export-9710"),
                "shops",
                List.of(world.shop().toString()));
    }
}
