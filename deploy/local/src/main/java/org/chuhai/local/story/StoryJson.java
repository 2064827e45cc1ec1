package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the story found, for machines. */
final class StoryJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoryJson() {}

    static void write(Path file, Story.Reports reports, BigDecimal seconds) throws IOException {
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(of(reports, seconds)) + "\n");
    }

    static JsonNode of(Story.Reports reports, BigDecimal seconds) {
        ObjectNode story = JSON.createObjectNode();
        story.putObject("reconciliation")
                .<ObjectNode>set("first", reports.first())
                .<ObjectNode>set("changed", reports.changed())
                .set("final", reports.last());
        story.set("declaration", reports.declaration());
        story.set("order", reports.order());
        story.putObject("evidence").set("requirements", reports.proved());
        story.put("seconds", seconds);
        return story;
    }
}
