package org.chuhai.local.health;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.chuhai.local.health.PartHealth.Standing;
import org.chuhai.platform.inbox.WaitingDeadLetters;
import org.chuhai.platform.language.Text;

/** Whether Kafka answers, and how many dead letters wait there for somebody to mend their cause. */
record KafkaHealth(String servers) {

    private static final String ID = "kafka";
    private static final Text NAME = new Text("消息系统（Kafka）", "message broker (Kafka)");

    PartHealth look() throws InterruptedException {
        try {
            Map<String, Long> waiting =
                    new WaitingDeadLetters(Map.of("bootstrap.servers", servers), Asked.PATIENCE).count();
            List<Text> says = waiting.entrySet().stream()
                    .map(entry -> deadLetters(entry.getValue(), entry.getKey()))
                    .toList();
            return new PartHealth(ID, NAME, says.isEmpty() ? Standing.WELL : Standing.UNWELL, null, says);
        } catch (KafkaException e) {
            return PartHealth.away(ID, NAME, servers + ": " + e.getMessage());
        }
    }

    private static Text deadLetters(long count, String topic) {
        return new Text(
                count + " 封死信在 " + topic, (count == 1 ? "1 dead letter on " : count + " dead letters on ") + topic);
    }
}
