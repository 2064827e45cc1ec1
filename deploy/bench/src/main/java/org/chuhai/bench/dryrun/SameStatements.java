package org.chuhai.bench.dryrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a request has the database do: the statements of one of them out of the server's log, their parameters put in, so that a
 * program that does nothing else can send the same. What the service asks changes with it; a list kept by hand would not.
 */
record SameStatements(List<String> statements) {

    private static final Pattern ENTRY = Pattern.compile(
            "(?ms)^\\S+ \\S+ \\S+ \\[(\\d+)] app@\\S+ (LOG|DETAIL):  (.*?)(?=^\\d{4}-\\d\\d-\\d\\d |\\z)");
    private static final Pattern STATEMENT = Pattern.compile("(?s)(?:statement|execute [^:]*): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");

    /**
     * @param log what the server wrote while the request was made, with {@code log_statement=all}
     * @param tenant of the request: its statements are those of the session that named it
     */
    static SameStatements of(String log, String tenant) {
        String session = "";
        for (Matcher entry = ENTRY.matcher(log); entry.find(); ) {
            if (entry.group(3).contains("'" + tenant + "'")) {
                session = entry.group(1);
            }
        }
        List<String> statements = new ArrayList<>();
        for (Matcher entry = ENTRY.matcher(log); entry.find(); ) {
            if (entry.group(1).equals(session)) {
                String said = entry.group(3).strip();
                Matcher statement = STATEMENT.matcher(said);
                if (entry.group(2).equals("DETAIL")) {
                    statements.add(filled(statements.removeLast(), said));
                } else if (statement.matches()) {
                    statements.add(statement.group(1));
                }
            }
        }
        if (statements.isEmpty()) {
            throw new IllegalStateException("the log of PostgreSQL names no statement of " + tenant);
        }
        return new SameStatements(List.copyOf(statements));
    }

    private static String filled(String statement, String parameters) {
        String filled = statement;
        List<String[]> found = new ArrayList<>();
        for (Matcher parameter = PARAMETER.matcher(parameters); parameter.find(); ) {
            found.addFirst(new String[] {parameter.group(1), parameter.group(2)});
        }
        // From the last to the first: $1 begins $10 as well.
        for (String[] parameter : found) {
            filled = filled.replace("$" + parameter[0], parameter[1]);
        }
        return filled;
    }

    /** As a script of pgbench, a statement a line. */
    Path write(Path file) throws IOException {
        return Files.writeString(
                file,
                statements.stream()
                        .map(statement -> statement.replaceAll("\\s+", " ") + ";\n")
                        .collect(Collectors.joining()));
    }
}
