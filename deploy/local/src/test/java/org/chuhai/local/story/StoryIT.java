package org.chuhai.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.local.Run;
import org.chuhai.local.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story as users start it, by the real script, on what this build has packaged. */
class StoryIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Script story(Object... options) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        return Script.start(
                folder,
                "-Djava.io.tmpdir=" + temporary,
                Stream.concat(Stream.of("story"), Stream.of(options)).toArray());
    }

    @Test
    void theStoryEndsAsItShouldAndLeavesItsFindingsOnly() throws Exception {
        Path json = folder.resolve("story.json");
        try (Script story = story("--json", json, "--lang", "zh")) {
            Run run = story.end();

            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            // As one line: where a sentence is wrapped depends on what stands before it.
            assertThat(run.out().replaceAll("\\R *", ""))
                    .containsSubsequence(
                            "店铺开张",
                            "一个产品，三种包装",
                            "在 Alibaba.com 面向哈萨克斯坦发布",
                            "没有有机证书就不能发布",
                            "等待（WAITING）",
                            "经 Kafka 到达物流服务",
                            "单价",
                            "将申报单",
                            "三单一致",
                            "重新打开",
                            "4900",
                            "三单再次一致",
                            "闸门放行",
                            "海关退回修改（RETURNED）",
                            "补填车牌号",
                            "放行（RELEASED），报关单号",
                            "全部货物发出（SHIPPED）",
                            "订单完成（COMPLETE）",
                            "取自刊登",
                            "学员证明了什么",
                            "B-1.2.1",
                            "X-6.1.1",
                            "故事如期结束");
            assertFindings(Script.json(json));
            assertThat(folder.resolve("tmp")).isEmptyDirectory();
        }
    }

    private static void assertFindings(JsonNode json) {
        JsonNode first = json.at("/reconciliation/first");
        assertThat(first.path("verdict").asText()).isEqualTo("DISCREPANT");
        assertThat(first.path("findings").findValuesAsText("rule")).containsSubsequence("R10", "R16");
        assertThat(first.path("findings")).hasSize(2);
        JsonNode changed = json.at("/reconciliation/changed");
        assertThat(changed.path("verdict").asText()).isEqualTo("DISCREPANT");
        assertThat(changed.path("findings")).isNotEmpty();
        assertThat(json.at("/reconciliation/final/verdict").asText()).isEqualTo("MATCHED");
        assertThat(json.at("/reconciliation/final/findings")).isEmpty();
        assertThat(json.at("/declaration/state").asText()).isEqualTo("RELEASED");
        assertThat(json.at("/declaration/receipts").findValuesAsText("status"))
                .containsExactlyInAnyOrder("S0", "Z", "S0", "L", "C", "G", "P");
        assertThat(json.at("/order/fulfilment").asText()).isEqualTo("DELIVERED");
        List<String> proved = json.at("/evidence/requirements").findValuesAsText("code");
        assertThat(proved).contains("B-1.1.3", "B-1.2.1", "B-3.2.1", "I-2.1.1", "X-1.2.2", "X-2.2.1", "X-6.2.1");
        assertThat(json.path("seconds").isNumber()).isTrue();
        assertThat(json.path("seconds").decimalValue().scale()).isLessThanOrEqualTo(1);
    }

    @Test
    void aStoryThatIsStoppedLeavesNothing() throws Exception {
        try (Script story = story().awaitSaid("A shop is opened")) {
            List<ProcessHandle> started =
                    ProcessHandle.of(story.pid()).orElseThrow().descendants().toList();

            Run run = story.stop();

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).contains("(PostgreSQL): stopped").doesNotContain("ended as it should");
            assertThat(started).isNotEmpty().noneMatch(ProcessHandle::isAlive);
            assertThat(folder.resolve("tmp")).isEmptyDirectory();
        }
    }
}
