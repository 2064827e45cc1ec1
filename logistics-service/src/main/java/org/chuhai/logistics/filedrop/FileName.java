package org.chuhai.logistics.filedrop;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which names files may have: they are one step of a path, on every system that may share the folder. */
final class FileName {

    /** Of file systems that are in use; what we add to a name stays within it. */
    private static final int MOST_BYTES = 200;

    private static final Pattern OUTGOING = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    // They mean devices on the system that the Single Window's client runs on.
    private static final Pattern DEVICE = Pattern.compile("(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?");

    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");

    private FileName() {}

    /**
     * A name that we give.
     *
     * @throws IllegalArgumentException unless it has letters, digits, dots, hyphens and underscores only, begins with a letter
     *     or digit, and does not look like a file that is not complete yet
     */
    static String outgoing(String name) {
        if (!OUTGOING.matcher(name).matches() || isUnfinished(name)) {
            throw refused(name);
        }
        return incoming(name);
    }

    /**
     * A name that another gave.
     *
     * @throws IllegalArgumentException if it is more than one step of a path, hidden, or not possible everywhere
     */
    static String incoming(String name) {
        if (!isPossible(name)) {
            throw refused(name);
        }
        return name;
    }

    /** What may be an answer: a visible XML file whose name we can handle. */
    static boolean isAnswer(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml") && isPossible(name);
    }

    private static boolean isPossible(String name) {
        return !name.isEmpty()
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && !name.startsWith(".")
                && !name.startsWith("~")
                && !name.endsWith(".")
                && name.equals(name.strip())
                && !FORBIDDEN.matcher(name).find()
                && !DEVICE.matcher(name.toUpperCase(Locale.ROOT)).matches();
    }

    private static boolean isUnfinished(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".tmp") || lower.endsWith(".part");
    }

    private static IllegalArgumentException refused(String name) {
        return new IllegalArgumentException("not a name for a file in a shared folder: " + name);
    }
}
