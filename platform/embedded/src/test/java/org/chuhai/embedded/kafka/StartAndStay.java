package org.chuhai.embedded.kafka;

import java.nio.file.Path;
import java.util.Map;

/** A process that starts a node, says its process id, and stays until it is killed. */
final class StartAndStay {

    private StartAndStay() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedKafka server = EmbeddedKafka.start(KafkaSettings.kept(Path.of(arguments[0]), 0, Map.of("kept", 1)));
        System.out.println(server.processId());
        Thread.currentThread().join();
    }
}
