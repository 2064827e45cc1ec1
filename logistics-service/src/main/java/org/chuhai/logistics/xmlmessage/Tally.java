package org.chuhai.logistics.xmlmessage;

import java.util.ArrayList;
import java.util.Arrays;
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
        int[] length = new int[seen.size()];
        int[] previous = new int[seen.size()];
        int last = -1;
        for (int i = 0; i < seen.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (seen.get(j).member() <= seen.get(i).member() && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        boolean[] inOrder = new boolean[seen.size()];
        Arrays.fill(inOrder, false);
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
}
