package org.chuhai.platform.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chuhai.platform.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer does with which facts. Types that it does not name are none of its business, unless it takes every fact.
 *
 * <p>A <em>projection</em> shows the newest state of each aggregate: an event that is not newer than what it shows is
 * skipped. A <em>fact log</em> takes each event once, in whichever order they come; so does who takes <em>every fact</em>, of
 * types too that nobody knew when it was written.
 */
public final class EventHandlers {

    private final String consumer;
    private final Map<EventType, Handler<?>> byType = new HashMap<>();
    private @Nullable Handler<?> ofAllOthers;

    private EventHandlers(String consumer) {
        this.consumer = consumer;
    }

    /** How a consumer remembers what it has taken. */
    enum Memory {
        NEWEST_OF_AGGREGATE,
        EACH_ONCE
    }

    /** What to do with one type. */
    record Handler<T>(Memory memory, Class<T> shape, BiConsumer<ReceivedEvent, T> effect) {}

    /** {@code consumer} is the name under which it remembers: another name would take everything again. */
    public static EventHandlers of(String consumer) {
        return new EventHandlers(consumer);
    }

    /** Shows what these facts say of an aggregate, and ignores what is older than what it shows. */
    public <T> EventHandlers projection(String type, Class<T> shape, BiConsumer<ReceivedEvent, T> effect) {
        return add(type, new Handler<>(Memory.NEWEST_OF_AGGREGATE, shape, effect));
    }

    /** Takes each of these facts once. */
    public <T> EventHandlers fact(String type, Class<T> shape, BiConsumer<ReceivedEvent, T> effect) {
        return add(type, new Handler<>(Memory.EACH_ONCE, shape, effect));
    }

    /**
     * Takes each fact once, of whichever type, as the bytes that came: a JSON object, of which nothing else is known.
     *
     * @param known the types that are named in the contract; there may be others
     */
    public EventHandlers everyFact(List<String> known, BiConsumer<ReceivedEvent, byte[]> effect) {
        if (ofAllOthers != null) {
            throw new IllegalArgumentException(consumer + " takes every fact already");
        }
        Handler<?> raw = new Handler<>(Memory.EACH_ONCE, byte[].class, effect);
        known.forEach(type -> add(type, raw));
        ofAllOthers = raw;
        return this;
    }

    private EventHandlers add(String type, Handler<?> handler) {
        if (byType.put(new EventType(type), handler) != null) {
            throw new IllegalArgumentException(consumer + " would take " + type + " twice");
        }
        return this;
    }

    /** The types whose newest fact counts, in alphabetical order. */
    public List<String> projections() {
        return types(Memory.NEWEST_OF_AGGREGATE);
    }

    /** The types of which each fact counts once, in alphabetical order. */
    public List<String> facts() {
        return types(Memory.EACH_ONCE);
    }

    private List<String> types(Memory memory) {
        return byType.entrySet().stream()
                .filter(entry -> entry.getValue().memory() == memory)
                .map(entry -> entry.getKey().name())
                .sorted()
                .toList();
    }

    String consumer() {
        return consumer;
    }

    @Nullable Handler<?> of(EventType type) {
        return byType.getOrDefault(type, ofAllOthers);
    }
}
