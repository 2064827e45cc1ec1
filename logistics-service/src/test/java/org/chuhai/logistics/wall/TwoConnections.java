package org.chuhai.logistics.wall;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** So few connections that every one works for every tenant, again and again. */
public final class TwoConnections implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.max-size",
                "2",
                // Thousands of refusals by unique constraints are what the test wants.
                "quarkus.log.category.\"org.hibernate.orm.jdbc.error\".level",
                "OFF");
    }
}
