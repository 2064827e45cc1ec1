package org.chuhai.logistics.filedrop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way in. All but reading is done by one worker at a time: {@link FileDrop} says why it is safe. */
final class Incoming {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private static final Pattern GIVEN_BACK = Pattern.compile("~[0-9a-f]{8}$");

    private final Path in;
    private final Path taking;
    private final Path done;
    private final Path refused;
    private final DurableFiles files;
    private final FileDropSettings settings;
    private final Clock clock;

    // What each file looked like, and since when it has looked so: the sender's clock and copied times tell too little.
    private final Map<String, Look> looks = new HashMap<>();

    Incoming(Path root, DurableFiles files, FileDropSettings settings, Clock clock) {
        in = root.resolve(Folder.IN.folder());
        taking = root.resolve(Folder.TAKING.folder());
        done = root.resolve(Folder.DONE.folder());
        refused = root.resolve(Folder.REFUSED.folder());
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    private record Look(long bytes, Instant changed, Instant since) {}

    private record Found(String name, Instant changed) {}

    List<String> waiting(int most) throws IOException {
        giveBack();
        Instant settled = clock.instant().minus(settings.settle());
        Map<String, Look> before = Map.copyOf(looks);
        looks.clear();
        List<Found> found = new ArrayList<>();
        for (Path file : files.in(in)) {
            String name = String.valueOf(file.getFileName());
            BasicFileAttributes facts = FileName.isAnswer(name) ? facts(file) : null;
            if (facts != null && facts.isRegularFile()) {
                Look look = look(before.get(name), facts);
                looks.put(name, look);
                if (!look.since().isAfter(settled) && !look.changed().isAfter(settled)) {
                    found.add(new Found(name, look.changed()));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Found::changed).thenComparing(Found::name))
                .limit(most)
                .map(Found::name)
                .toList();
    }

    IncomingFile read(String name) throws IOException {
        Path file = in.resolve(name);
        BasicFileAttributes facts = facts(file);
        if (facts == null || !facts.isRegularFile()) {
            return new IncomingFile.Gone(name);
        }
        if (facts.size() > MOST_BYTES) {
            return new IncomingFile.TooLarge(name, facts.size());
        }
        try {
            byte[] content = files.read(file, MOST_BYTES);
            return content.length > MOST_BYTES
                    ? new IncomingFile.TooLarge(name, content.length)
                    : new IncomingFile.Complete(name, content);
        } catch (NoSuchFileException e) {
            return new IncomingFile.Gone(name);
        }
    }

    boolean taken(IncomingFile.Complete file) throws IOException {
        Path held = hold(file);
        if (held == null) {
            return false;
        }
        Path day = done.resolve(DAY.format(clock.instant().atZone(settings.zone())));
        files.folder(day, Folder.DONE.permissions());
        files.move(held, free(day, file.name()));
        return true;
    }

    boolean refused(IncomingFile file, String reason) throws IOException {
        Path held = hold(file);
        if (held == null) {
            return false;
        }
        Path aside = free(refused, file.name());
        // The reason first: a file without one is never seen, and a reason without its file is written again.
        files.write(
                aside.resolveSibling(aside.getFileName() + ".txt"), (reason + "\n").getBytes(StandardCharsets.UTF_8));
        files.move(held, aside);
        return true;
    }

    /** Takes a file out of everybody's reach and looks whether it is the one that was read; null if it is not. */
    private @Nullable Path hold(IncomingFile file) throws IOException {
        Path waiting = in.resolve(file.name());
        BasicFileAttributes facts = facts(waiting);
        if (facts == null || !facts.isRegularFile()) {
            return null;
        }
        Path held = free(taking, file.name());
        try {
            files.move(waiting, held);
        } catch (NoSuchFileException e) {
            return null;
        }
        if (isTheOne(file, held)) {
            return held;
        }
        files.move(held, back(file.name()));
        return null;
    }

    private boolean isTheOne(IncomingFile read, Path held) throws IOException {
        return switch (read) {
            case IncomingFile.Complete complete ->
                new IncomingFile.Complete(complete.name(), files.read(held, MOST_BYTES))
                        .sha256()
                        .equals(complete.sha256());
            case IncomingFile.TooLarge tooLarge -> Files.size(held) == tooLarge.bytes();
            case IncomingFile.Gone ignored -> false;
        };
    }

    /** What a stopped worker held waits again: whether it was read, its reader knows. */
    private void giveBack() throws IOException {
        for (Path held : files.in(taking)) {
            files.move(held, back(String.valueOf(held.getFileName())));
        }
    }

    private Look look(@Nullable Look before, BasicFileAttributes facts) {
        Instant changed = facts.lastModifiedTime().toInstant();
        if (before != null && before.bytes() == facts.size() && before.changed().equals(changed)) {
            return before;
        }
        return new Look(facts.size(), changed, clock.instant());
    }

    /** Null if there is nothing of this name any more. */
    private static @Nullable BasicFileAttributes facts(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** A name that no sender gives in the moment between looking and moving: a move would replace its file. */
    private Path back(String name) {
        String stem = GIVEN_BACK.matcher(stem(name)).replaceFirst("");
        return in.resolve(stem + "~" + UUID.randomUUID().toString().substring(0, 8) + ending(name));
    }

    /** The name itself, or with a number before its ending when it is taken. */
    private Path free(Path folder, String name) throws IOException {
        Path path = folder.resolve(name);
        for (int number = 2; files.isThere(path); number++) {
            path = folder.resolve(stem(name) + "~" + number + ending(name));
        }
        return path;
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }
}
