package org.chuhai.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the document that a build generated with the committed one, letter by letter except for line ends. */
public final class ContractDrift {

    private static final int LINES_SHOWN = 10;

    private ContractDrift() {}

    /** As {@link #check(String, Path, String)}, with the generated document in a file. */
    public static void check(Path generated, Path committed, String regenerateCommand) {
        check(read(generated), committed, regenerateCommand);
    }

    /**
     * Compares the two.
     *
     * @param regenerateCommand what a developer types to bring the committed file up to date
     * @throws AssertionError with the first lines that differ and the command
     */
    public static void check(String generated, Path committed, String regenerateCommand) {
        if (!Files.exists(committed)) {
            throw new AssertionError(committed + " is missing.\nMake it with: " + regenerateCommand);
        }
        List<String> expected = lines(read(committed));
        List<String> actual = lines(generated);
        if (!expected.equals(actual)) {
            String kind = Document.isSameTree(read(committed), generated) ? " (in its writing only)" : "";
            throw new AssertionError("code and contract differ: " + committed + kind + differences(expected, actual)
                    + "\nIf the code is right, regenerate with: " + regenerateCommand);
        }
    }

    private static String differences(List<String> expected, List<String> actual) {
        List<String> shown = new ArrayList<>();
        int lines = Math.max(expected.size(), actual.size());
        for (int i = 0; i < lines && shown.size() < 2 * LINES_SHOWN; i++) {
            String was = i < expected.size() ? expected.get(i) : "(end of document)";
            String is = i < actual.size() ? actual.get(i) : "(end of document)";
            if (!was.equals(is)) {
                shown.add("line " + (i + 1) + " committed: " + was);
                shown.add("line " + (i + 1) + " generated: " + is);
            }
        }
        return "\n  " + String.join("\n  ", shown);
    }

    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
