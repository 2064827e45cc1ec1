package org.chuhai.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What git holds as the version of a file before the one in the working tree. */
public sealed interface LastCommitted {

    Duration LIMIT = Duration.ofSeconds(20);

    /** A committed text, and the revision that it is of. */
    record Text(String text, String revision) implements LastCommitted {}

    /** There is none to compare with; {@code reason} is for people. */
    record None(String reason) implements LastCommitted {}

    /** The version in HEAD if it differs from the working tree, else the version before the last change. */
    static LastCommitted of(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new None("there is no folder of " + file);
        }
        String name = String.valueOf(absolute.getFileName());
        Optional<Command> inside = git(folder, "rev-parse", "--is-shallow-repository");
        if (inside.isEmpty()) {
            return new None("git is not on this machine, or does not answer");
        }
        if (!inside.get().succeeded()) {
            return new None(
                    "git does not know " + folder + ": " + inside.get().output().strip());
        }
        boolean shallow = inside.get().output().strip().equals("true");
        Optional<Command> log = git(folder, "log", "--format=%H", "-n", "2", "--", name);
        List<String> revisions = log.filter(Command::succeeded)
                .map(Command::output)
                .orElse("")
                .lines()
                .toList();
        for (String revision : revisions) {
            Optional<String> text = git(folder, "show", revision + ":./" + name)
                    .filter(Command::succeeded)
                    .map(Command::output);
            if (text.isPresent() && !text.get().equals(workingTree(absolute))) {
                return new Text(text.get(), revision);
            }
        }
        return new None(file
                + (revisions.isEmpty() ? " was never committed" : " has no earlier version")
                + (shallow ? " in this shallow clone" : ""));
    }

    private static String workingTree(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Optional<Command> git(Path folder, String... words) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
        command.addAll(List.of(words));
        return Command.run(folder, LIMIT, command);
    }
}
