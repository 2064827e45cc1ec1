package org.chuhai.local.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chuhai.platform.language.Language;

/** The health of a suite for machines. */
final class HealthJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private HealthJson() {}

    /** {@code {"well":true,"parts":[{"part":"order","standing":"WELL","megabytes":180,"says":[]}]}}. */
    static String of(SuiteHealth health, Language language) {
        ObjectNode page = JSON.createObjectNode().put("well", health.isWell());
        ArrayNode parts = page.putArray("parts");
        for (PartHealth part : health.parts()) {
            ObjectNode row = parts.addObject()
                    .put("part", part.id())
                    .put("standing", part.standing().name())
                    .put("megabytes", part.megabytes());
            ArrayNode says = row.putArray("says");
            part.says().forEach(text -> says.add(text.in(language)));
        }
        return page.toString();
    }
}
