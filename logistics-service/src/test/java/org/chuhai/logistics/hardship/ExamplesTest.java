package org.chuhai.logistics.hardship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.chuhai.testing.hardship.ExamplesOfTheContract;

/** The examples of this service are taken. */
@QuarkusTest
class ExamplesTest extends ExamplesOfTheContract {

    ExamplesTest() {
        super(new EveryOperation());
    }

    /** A document is filed under its kind and the number that it states. */
    @Override
    protected String pathFor(String operation, String path, JsonNode example) {
        if (!"fileDocument".equals(operation)) {
            return path;
        }
        String kind = example.path("kind").asText();
        String number = kind.equals("WAYBILL") ? "waybillNo" : "orderNo";
        return path.replaceFirst(
                "/v1/documents/[^/]+/[^?]+",
                "/v1/documents/" + kind.toLowerCase(Locale.ROOT) + "s/"
                        + example.path(number).asText());
    }

    /** A waiver ends within twelve months of whenever the test runs. */
    @Override
    protected JsonNode inTime(String operation, JsonNode example) {
        return "waiveCase".equals(operation)
                ? example.<ObjectNode>deepCopy()
                        .put(
                                "expiresAt",
                                Instant.now().plus(Duration.ofDays(30)).toString())
                : example;
    }
}
