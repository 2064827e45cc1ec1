package org.chuhai.local.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.chuhai.local.suite.SuiteService;
import org.chuhai.platform.language.Text;

/** What a service says of itself: whether it takes requests, and what waits in it. */
record ServiceHealth(SuiteService service, URI base) {

    private static final String UP = "UP";

    PartHealth look() {
        try {
            List<Text> says = new ArrayList<>();
            boolean ready = isUp(Asked.json(base.resolve("/q/health/ready")), says);
            boolean well = isUp(Asked.json(base.resolve("/q/health/well")), says);
            PartHealth.Standing standing = ready && well ? PartHealth.Standing.WELL : PartHealth.Standing.UNWELL;
            return new PartHealth(service.id(), service.text(), standing, null, says);
        } catch (IOException e) {
            return PartHealth.away(service.id(), service.text(), base + ": " + e.getMessage());
        }
    }

    /** Adds what a check that is down says, and how many facts wait even where they do not wait for long. */
    private static boolean isUp(JsonNode health, List<Text> says) {
        for (JsonNode check : health.path("checks")) {
            String name = check.path("name").asText();
            JsonNode data = check.path("data");
            if (data.path("waiting").asLong() > 0) {
                says.add(waiting(
                        data.path("waiting").asLong(),
                        data.path("oldestSeconds").asLong()));
            } else if (!check.path("status").asText().equals(UP)) {
                String details = details(data);
                says.add(new Text(name + "：" + details, name + ": " + details));
            }
        }
        return health.path("status").asText().equals(UP);
    }

    private static Text waiting(long count, long oldest) {
        return new Text(
                count + " 条事实待发送，最早的已等待 " + oldest + " 秒",
                (count == 1 ? "1 fact waits" : count + " facts wait") + " to be sent, the oldest for " + oldest + " s");
    }

    private static String details(JsonNode data) {
        StringJoiner details = new StringJoiner(", ");
        data.properties()
                .forEach(one -> details.add(one.getKey() + " " + one.getValue().asText()));
        return details.length() == 0 ? "DOWN" : details.toString();
    }
}
