package org.chuhai.logistics.hardship;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
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
}
