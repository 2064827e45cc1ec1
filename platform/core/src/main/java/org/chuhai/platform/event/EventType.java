package org.chuhai.platform.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a fact: whose it is, of which kind of aggregate, what has happened, and in which version of its shape, such as
 * {@code org.chuhai.order.order.confirmed.v1}. Topic and source follow from it, so none of the three can contradict another.
 */
public record EventType(String name) {

    private static final String WORD = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final Pattern NAME =
            Pattern.compile("org\\.chuhai\\.(" + WORD + ")\\.(" + WORD + ")\\.(" + WORD + ")\\.v[1-9][0-9]{0,3}");

    public EventType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no event type: " + name);
        }
    }

    /** The first version of a fact. */
    public static EventType of(String service, String aggregate, String fact) {
        return new EventType("org.chuhai." + service + "." + aggregate + "." + fact + ".v1");
    }

    /** Where events of this type travel: a topic for each kind of aggregate, so that one aggregate's facts keep their order. */
    public String topic() {
        return "chuhai." + part(1) + "." + part(2);
    }

    /** CloudEvents' {@code source}. */
    public String source() {
        return "/chuhai/" + part(1);
    }

    private String part(int group) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalStateException("checked when it was made");
        }
        return matcher.group(group);
    }

    @Override
    public String toString() {
        return name;
    }
}
