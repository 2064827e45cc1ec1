package org.chuhai.local.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Text by the columns that it takes on a terminal: two for a Chinese character, none for a combining one. */
public final class Display {

    /** Not at the beginning of a line. */
    private static final String CLOSING = "，。；：、！？）》」』”’,.;:!?)]";

    /** Not at the end of a line. */
    private static final String OPENING = "（《「『“‘([";

    private Display() {}

    public static int width(String text) {
        return text.codePoints().map(Display::width).sum();
    }

    private static int width(int c) {
        return Math.max(0, WCWidth.wcwidth(c));
    }

    /** The text filled up with spaces; unchanged when it is as wide already. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    public static String paddedLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /** Lines of at most so many columns, broken at spaces and between Chinese characters, within a word if it must be. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int breakAt = -1;
        int taken = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (taken + width(c) > columns && i > start) {
                int end = breakAt > start ? breakAt : i;
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
                while (start < text.length() && text.charAt(start) == ' ') {
                    start++;
                }
                i = start;
                taken = 0;
                breakAt = -1;
                continue;
            }
            taken += width(c);
            i += Character.charCount(c);
            if (i < text.length() && mayBreak(c, text.codePointAt(i))) {
                breakAt = i;
            }
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private static boolean mayBreak(int before, int after) {
        boolean betweenWide = width(before) == 2 || width(after) == 2;
        return before == ' '
                || (betweenWide && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0 && after != ' ');
    }
}
