package org.chuhai.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The breaks of a contract that somebody answers for, one message of {@link BreakingChanges} per line. Comment lines
 * above a break say when and why it was accepted; they begin with {@code #}, and one of them names the date. What stands
 * below the line {@value #HISTORY} tells callers of earlier changes, and accepts nothing any more.
 *
 * @param lines messages that are accepted, exactly as reported
 * @param undated those of them without a dated comment above
 */
public record AcceptedBreaks(List<String> lines, List<String> undated) {

    private static final Pattern DATED = Pattern.compile("#.*\\b\\d{4}-\\d{2}-\\d{2}\\b.*\\p{L}.*");

    private static final String HISTORY = "# history";

    /** None when the file does not exist. */
    public static AcceptedBreaks of(Path file) {
        if (!Files.exists(file)) {
            return new AcceptedBreaks(List.of(), List.of());
        }
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Compares what was found with what is accepted. Without an older version to compare with, leave it out: every line
     * would look unused.
     *
     * @throws AssertionError when a break is not accepted, an accepted line is not (any more) a break, or has no date
     */
    public void check(List<String> breaks) {
        List<String> complaints = new ArrayList<>();
        breaks.stream()
                .filter(found -> !lines.contains(found))
                .forEach(found -> complaints.add("breaks callers: " + found));
        lines.stream()
                .filter(accepted -> !breaks.contains(accepted))
                .forEach(
                        accepted -> complaints.add("accepted, but is no break of this change, move it below the line \""
                                + HISTORY + "\": " + accepted));
        undated.forEach(accepted -> complaints.add("accepted without a comment of date and reason: " + accepted));
        if (!complaints.isEmpty()) {
            throw new AssertionError("the contract changed:\n  " + String.join("\n  ", complaints));
        }
    }

    private static AcceptedBreaks parse(List<String> text) {
        Set<String> undated = new HashSet<>();
        List<String> accepted = new ArrayList<>();
        boolean dated = false;
        for (String raw : text) {
            String line = raw.strip();
            if (line.equals(HISTORY)) {
                break;
            }
            if (line.startsWith("#")) {
                dated |= DATED.matcher(line).matches();
            } else if (line.isEmpty()) {
                dated = false;
            } else {
                accepted.add(line);
                if (!dated) {
                    undated.add(line);
                }
            }
        }
        return new AcceptedBreaks(
                List.copyOf(accepted), undated.stream().sorted().toList());
    }
}
