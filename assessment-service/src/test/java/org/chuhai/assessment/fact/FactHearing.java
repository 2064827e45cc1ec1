package org.chuhai.assessment.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuhai.testing.event.contract.EventCatalogue.Memory;

/** What the consumer of this service says that it hears. It takes nothing here, so nobody works for it. */
@SuppressWarnings("NullAway")
public final class FactHearing {

    private FactHearing() {}

    /** The channels, in the order of the code. */
    public static List<String> channels() {
        return Stream.of(HeardTopic.values()).map(HeardTopic::channel).toList();
    }

    public static Map<Memory, List<String>> of(String channel) {
        HeardTopic topic = Stream.of(HeardTopic.values())
                .filter(one -> one.channel().equals(channel))
                .findFirst()
                .orElseThrow();
        return Map.of(
                Memory.EVERY_FACT, new FactConsumer(null, null).handlers(topic).facts());
    }
}
