package org.chuhai.logistics.hardship;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A push has two seconds, and its answer is to be taken a second later. */
public class ShortPush implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("chuhai.tracking.push-time", "PT2S");
    }
}
