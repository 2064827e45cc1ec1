package org.chuhai.logistics;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What there is little of in the tests that ask for it: connections and time. One profile, for each is another start. */
public final class Scarcity implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                // So few that every connection works for every tenant, again and again.
                "quarkus.datasource.jdbc.max-size",
                "2",
                // Thousands of refusals by unique constraints are what the test of connections wants.
                "quarkus.log.category.\"org.hibernate.orm.jdbc.error\".level",
                "OFF",
                // A statement has two and a half seconds, and a server that cannot end it another one and a half.
                "quarkus.datasource.jdbc.additional-jdbc-properties.options",
                "-c statement_timeout=2500ms -c idle_in_transaction_session_timeout=15s",
                "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout",
                "4",
                // A push has two seconds, and its answer is to be taken a second later.
                "chuhai.tracking.push-time",
                "PT2S");
    }
}
