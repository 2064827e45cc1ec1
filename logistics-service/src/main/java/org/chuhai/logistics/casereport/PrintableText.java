package org.chuhai.logistics.casereport;

/** Text of documents as it can stand on paper: nothing invisible, nothing that turns its surroundings around. */
final class PrintableText {

    /** Stands for each character that cannot be shown. */
    static final String MARK = "□";

    private PrintableText() {}

    /**
     * Controls, format characters (which hide, or reverse what is read) and what is no character become {@link #MARK};
     * line breaks and tabs become spaces.
     */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\t' || character == '\n' || character == '\r') {
                shown.append(' ');
            } else if (isPrintable(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(MARK);
            }
        });
        return shown.toString();
    }

    /** Where documents differ by spaces, these are seen. */
    static String withVisibleSpaces(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> shown.appendCodePoint(
                        Character.isSpaceChar(character) || Character.isWhitespace(character) ? '␣' : character));
        return of(shown.toString());
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
