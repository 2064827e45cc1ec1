package org.chuhai.logistics.ceb;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One structured element: its attributes, and its members in the order in which they must stand.
 *
 * @param attributes their names begin with "@", as in an XPath
 */
record ElementType(String name, List<Member.Field> attributes, List<Member> members) {

    ElementType {
        attributes = List.copyOf(attributes);
        members = List.copyOf(members);
    }

    /** Position of the member of this name, -1 when there is none. */
    int indexOf(String member) {
        return IntStream.range(0, members.size())
                .filter(i -> members.get(i).name().equals(member))
                .findFirst()
                .orElse(-1);
    }
}
