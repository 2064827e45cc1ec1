package org.chuhai.local.terminal;

/** Text of strangers as it can be shown: what would move the cursor, turn the line round or hide is written out. */
public final class Harmless {

    private Harmless() {}

    /** The text with every invisible character as its code, for instance {@code \u001B}. */
    public static String text(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isHarmful(c) && shown == null) {
                shown = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (shown != null) {
                append(shown, c);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** As {@link #text}, in quotation marks where white space at an end would not be seen. */
    public static String value(String value) {
        String shown = text(value);
        return shown.isEmpty() || !shown.equals(shown.strip()) ? '"' + shown + '"' : shown;
    }

    private static void append(StringBuilder shown, int c) {
        if (isHarmful(c)) {
            shown.append(c > 0xFFFF ? "\\U%06X".formatted(c) : "\\u%04X".formatted(c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean isHarmful(int c) {
        return c != ' '
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }
}
