package org.chuhai.logistics.xmlmessage;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.customsdocument.Violation.Rule;

/** Which members an element had, how often and in which order. */
final class Tally {

    private record Seen(int member, int position, String where) {}

    private final ElementType type;
    private final int[] counts;
    private final List<Seen> seen = new ArrayList<>();

    Tally(ElementType type) {
        this.type = type;
        this.counts = new int[type.members().size()];
    }

    /** Counts one more of the member and says how many there are now. */
    int count(int member) {
        return ++counts[member];
    }

    /** Remembers a member that was not too many, so the list is bounded by what the type allows. */
    void place(int member, int position, String where) {
        seen.add(new Seen(member, position, where));
    }

    void missing(String path, int position, Violations violations) {
        for (int i = 0; i < counts.length; i++) {
            Member member = type.members().get(i);
            if (member.required() && counts[i] == 0) {
                violations.add(position, path + "/" + member.name(), Rule.REQUIRED, Wording.missing(member));
            }
        }
    }

    /**
     * Reports the fewest members that would have to move: all but a longest run that is in order. One field that was put
     * first is one violation, not one for every field behind it.
     */
    void misplaced(Violations violations) {
        if (isInOrder()) {
            return;
        }
        // The longest run that ends with each member, and the first place at which it was that long: a part may hold
        // very many of the same, so no place is compared with all the places before it.
        int[] longest = new int[type.members().size()];
        int[] reached = new int[type.members().size()];
        int[] previous = new int[seen.size()];
        int last = -1;
        int most = 0;
        for (int i = 0; i < seen.size(); i++) {
            int member = seen.get(i).member();
            int length = 0;
            previous[i] = -1;
            for (int before = 0; before <= member; before++) {
                boolean longer = longest[before] > length;
                if (longer || (longest[before] > 0 && longest[before] == length && reached[before] < previous[i])) {
                    length = longest[before];
                    previous[i] = reached[before];
                }
            }
            longest[member] = length + 1;
            reached[member] = i;
            if (length + 1 > most) {
                most = length + 1;
                last = i;
            }
        }
        boolean[] inOrder = new boolean[seen.size()];
        for (int i = last; i >= 0; i = previous[i]) {
            inOrder[i] = true;
        }
        for (int i = 0; i < inOrder.length; i++) {
            if (!inOrder[i]) {
                Seen one = seen.get(i);
                Member before = one.member() == 0 ? null : type.members().get(one.member() - 1);
                violations.add(
                        one.position(),
                        one.where(),
                        Rule.WRONG_ORDER,
                        Wording.misplaced(type.members().get(one.member()), before));
            }
        }
    }

    private boolean isInOrder() {
        for (int i = 1; i < seen.size(); i++) {
            if (seen.get(i).member() < seen.get(i - 1).member()) {
                return false;
            }
        }
        return true;
    }
}
