package org.chuhai.logistics.xmlmessage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One structured element: its attributes, and its members in the order of the table.
 *
 * @param attributes their names begin with "@", as in an XPath
 * @param open more may stand there than is listed, and is skipped
 * @param slips what a member is called by mistake, in lower case; only of an open type, because elsewhere whatever is not
 *     listed is a mistake
 */
record ElementType(
        String name, List<Member.Field> attributes, List<Member> members, boolean open, Map<String, Member> slips) {

    ElementType {
        attributes = List.copyOf(attributes);
        members = List.copyOf(members);
        Map<String, Member> all = new HashMap<>(slips);
        members.forEach(member -> all.put(member.name().toLowerCase(Locale.ROOT), member));
        slips = Map.copyOf(all);
    }

    /** Position of the member of this name, -1 when there is none. */
    int indexOf(String member) {
        return IntStream.range(0, members.size())
                .filter(i -> members.get(i).name().equals(member))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a structure of this type can have a field or part of this name. */
    boolean holds(String name) {
        return attributes.stream().anyMatch(field -> field.name().equals(name))
                || members.stream()
                        .anyMatch(member -> member.name().equals(name) && !(member instanceof Member.Skipped));
    }

    /** The member that somebody meant who wrote this name. */
    Optional<Member> meant(String written) {
        return Optional.ofNullable(slips.get(written.toLowerCase(Locale.ROOT)));
    }
}
