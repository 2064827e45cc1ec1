package org.chuhai.logistics.xmlmessage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One structured element: its attributes, and its members in the order of the table. */
final class ElementType {

    private final String name;
    private final List<Member.Field> attributes;
    private final List<Member> members;
    private final boolean open;
    private final Map<String, Member> slips;
    private final Map<String, Integer> places;
    private final Set<String> held;

    /**
     * A type of the table.
     *
     * @param attributes their names begin with "@", as in an XPath
     * @param open more may stand there than is listed, and is skipped
     * @param slips what a member is called by mistake, in lower case; only of an open type, because elsewhere whatever is not
     *     listed is a mistake
     */
    ElementType(
            String name, List<Member.Field> attributes, List<Member> members, boolean open, Map<String, Member> slips) {
        this.name = name;
        this.attributes = List.copyOf(attributes);
        this.members = List.copyOf(members);
        this.open = open;
        Map<String, Member> all = new HashMap<>(slips);
        Map<String, Integer> indexes = new HashMap<>();
        Set<String> written = new HashSet<>();
        attributes.forEach(attribute -> written.add(attribute.name()));
        for (Member member : members) {
            all.put(member.name().toLowerCase(Locale.ROOT), member);
            indexes.putIfAbsent(member.name(), indexes.size());
            if (!(member instanceof Member.Skipped)) {
                written.add(member.name());
            }
        }
        this.slips = Map.copyOf(all);
        this.places = Map.copyOf(indexes);
        this.held = Set.copyOf(written);
    }

    String name() {
        return name;
    }

    List<Member.Field> attributes() {
        return attributes;
    }

    List<Member> members() {
        return members;
    }

    boolean open() {
        return open;
    }

    /** Position of the member of this name, -1 when there is none. */
    int indexOf(String member) {
        return places.getOrDefault(member, -1);
    }

    /** Whether a structure of this type can have a field or part of this name. */
    boolean holds(String member) {
        return held.contains(member);
    }

    /** The member that somebody meant who wrote this name. */
    Optional<Member> meant(String written) {
        return Optional.ofNullable(slips.get(written.toLowerCase(Locale.ROOT)));
    }
}
