package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;
import org.chuhai.local.suite.SuiteService;
import org.chuhai.platform.language.Text;

/** The learner behind the shop, in assessment-service: enrolled at the beginning, looked at in the end. */
final class Profile {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each with how many of its requirements the story must prove, and with what they are called. */
    private record Standard(String code, int atLeast, Text name) {}

    private static final List<Standard> STANDARDS = List.of(
            new Standard(
                    "ecommerce-b2c",
                    4,
                    new Text("跨境电商 B2C 运营（73 项要求）", "cross-border e-commerce B2C, 73 requirements")),
            new Standard("export-9710", 5, new Text("9710 出口业务操作", "9710 export operations")));

    private final Scene scene;
    private final Caller operator;
    private final String learner;

    private Profile(Scene scene, Caller operator, String learner) {
        this.scene = scene;
        this.operator = operator;
        this.learner = learner;
    }

    /** From now on what the operator does is the learner's work. */
    static Profile enrol(Scene scene) throws CannotRun {
        Caller manager = scene.caller(Demonstration.MANAGER).to(scene.api(SuiteService.ASSESSMENT));
        String subject = Demonstration.identity(Demonstration.TENANT, Demonstration.OPERATOR, List.of())
                .clientId();
        String learner = manager.post(
                        "/v1/learners",
                        UUID.randomUUID(),
                        "",
                        Map.of("alias", "learner-07", "subject", subject, "shops", List.of(Demonstration.SHOP)))
                .mustBe(201)
                .text("id");
        return new Profile(scene, scene.caller(Demonstration.OPERATOR).to(scene.api(SuiteService.ASSESSMENT)), learner);
    }

    /** Tells what the work has proved, and answers it for machines. */
    JsonNode play() throws CannotRun {
        scene.chapter("学员证明了什么", "What the learner has proved");
        scene.teller()
                .tell(
                        "操作员是学员 learner-07。评价服务从 Kafka 收到其每一个行为，只有结果才算证据。",
                        "The operator is learner-07. The assessment service has heard of every act by Kafka; only what had an"
                                + " outcome is evidence.");
        ArrayNode requirements = JSON.createArrayNode();
        for (Standard standard : STANDARDS) {
            tell(standard, requirements);
        }
        return requirements;
    }

    private void tell(Standard standard, ArrayNode requirements) throws CannotRun {
        scene.await(() -> proved(progress(standard)).size() >= standard.atLeast());
        JsonNode progress = progress(standard);
        List<JsonNode> proved = proved(progress);
        JsonNode summary = progress.path("summary");
        scene.teller()
                .good(
                        standard.name().zh() + "：已证明 " + proved.size() + " 项，部分证明 "
                                + summary.path("partly").asInt() + " 项。",
                        standard.name().en() + ": " + proved.size() + " proved, "
                                + summary.path("partly").asInt() + " in part.");
        for (JsonNode requirement : proved) {
            Text statement = Scene.words(requirement.path("statement"));
            int events = events(requirement);
            String code = requirement.path("code").asText();
            scene.teller()
                    .correction(new Text(
                            code + " " + statement.zh() + "（" + events + " 个事件）",
                            code + " " + statement.en() + " (" + events + (events == 1 ? " event)" : " events)")));
            ObjectNode row = requirements.addObject();
            row.put("framework", standard.code()).put("code", code).put("events", events);
        }
    }

    private JsonNode progress(Standard standard) throws CannotRun {
        return operator.get("/v1/learners/" + learner + "/progress?framework=" + standard.code())
                .mustBe(200)
                .body();
    }

    private static List<JsonNode> proved(JsonNode progress) {
        List<JsonNode> proved = new ArrayList<>();
        progress.findValues("requirements")
                .forEach(requirements -> requirements.forEach(requirement -> {
                    if (requirement.path("state").asText().equals("PROVED")) {
                        proved.add(requirement);
                    }
                }));
        return proved;
    }

    private static int events(JsonNode requirement) {
        return (int) requirement.findValues("eventId").stream()
                .map(JsonNode::asText)
                .distinct()
                .count();
    }
}
