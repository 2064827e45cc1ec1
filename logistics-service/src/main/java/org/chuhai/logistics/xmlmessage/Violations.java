package org.chuhai.logistics.xmlmessage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.platform.language.Text;

/** The violations of one document, or of the parts of a message that belong to no document. */
public final class Violations {

    private record Placed(int position, Violation violation) {}

    private final List<Placed> found = new ArrayList<>();

    /**
     * Takes a violation, unless there are enough already.
     *
     * @param position number of the element in the message; some rules can be judged only after later elements were read
     */
    public void add(int position, String where, Violation.Rule rule, Text text) {
        if (found.size() < ReadDocument.MOST_VIOLATIONS) {
            found.add(new Placed(position, new Violation(where, rule, text)));
        }
    }

    /** Takes one of something that is to be written, behind those before. */
    public void add(String where, Violation.Rule rule, Text text) {
        add(found.size(), where, rule, text);
    }

    /** Whether something is wrong with this very place already. */
    public boolean areAbout(String where) {
        return found.stream().anyMatch(placed -> placed.violation().where().equals(where));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, in the order of the message. */
    public List<Violation> all() {
        return with(new Violations());
    }

    /** These and those of the other, in the order of the message. */
    List<Violation> with(Violations other) {
        List<Placed> all = new ArrayList<>(found);
        all.addAll(other.found);
        return all.stream()
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::violation)
                .limit(ReadDocument.MOST_VIOLATIONS)
                .toList();
    }
}
