package org.chuhai.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.chuhai.embedded.kafka.EmbeddedKafka;
import org.chuhai.embedded.kafka.KafkaSettings;
import org.junit.jupiter.api.Test;

/** The topics that the suite makes are those that the contracts of its services declare. */
class SuiteTopicsTest {

    /** What a contract says of a topic beside its name. */
    private record Made(int partitions, Map<String, String> configuration) {}

    @Test
    void everyTopicIsMadeAsTheContractsDeclareIt() throws Exception {
        Map<String, Made> declared = new TreeMap<>();
        for (SuiteService service : SuiteService.values()) {
            declared(service).forEach((topic, made) -> {
                Made other = declared.put(topic, made);
                assertThat(other == null || other.equals(made))
                        .as("the contracts agree about " + topic)
                        .isTrue();
            });
        }

        try (EmbeddedKafka kafka = EmbeddedKafka.start(KafkaSettings.temporary(SuiteTopics.partitions()));
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThat(made(admin, declared)).isEqualTo(declared);
        }
    }

    private static Map<String, Made> declared(SuiteService service) throws IOException {
        Path contract = Path.of("../../" + service.id() + "-service/contract/asyncapi.yaml");
        Map<String, Made> declared = new HashMap<>();
        new YAMLMapper()
                .readTree(contract.toFile())
                .path("channels")
                .properties()
                .forEach(channel -> {
                    JsonNode kafka = channel.getValue().at("/bindings/kafka");
                    Map<String, String> configuration = new TreeMap<>();
                    kafka.path("topicConfiguration")
                            .properties()
                            .forEach(entry -> configuration.put(entry.getKey(), text(entry.getValue())));
                    declared.put(
                            channel.getKey(), new Made(kafka.path("partitions").asInt(), configuration));
                });
        assertThat(declared).isNotEmpty();
        return declared;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asText).collect(Collectors.joining(","))
                : value.asText();
    }

    /** All topics that are there; of their configuration what is declared. */
    private static Map<String, Made> made(Admin admin, Map<String, Made> declared) throws Exception {
        Map<String, Made> made = new TreeMap<>();
        Set<String> names = admin.listTopics().names().get();
        for (var topic : admin.describeTopics(names).allTopicNames().get().values()) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
            Config all = Objects.requireNonNull(
                    admin.describeConfigs(Set.of(resource)).all().get().get(resource));
            Map<String, String> configuration = new TreeMap<>();
            Set<String> wanted = declared.containsKey(topic.name())
                    ? declared.get(topic.name()).configuration().keySet()
                    : Set.of();
            wanted.forEach(name -> configuration.put(name, all.get(name).value()));
            made.put(topic.name(), new Made(topic.partitions().size(), configuration));
        }
        return made;
    }
}
