package org.chuhai.local.reconcile;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documents below a folder.
 *
 * @param filesByScope files sorted by name, by folder relative to the one that was asked for
 * @param others files that are no documents by their name; nobody should think that they were looked at
 */
record Folder(SortedMap<String, List<Path>> filesByScope, List<Path> others) {

    private static final List<String> DOCUMENTS = List.of(".json", ".xml", ".ndjson", ".jsonl");

    /** Looks through the folder and those inside, not at what is hidden, and never follows a link to a folder. */
    static Folder at(Path root) throws IOException {
        SortedMap<String, List<Path>> filesByScope = new TreeMap<>();
        List<Path> others = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && isHidden(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isHidden(file) || Files.isDirectory(file)) {
                    return FileVisitResult.CONTINUE;
                }
                if (isDocument(file)) {
                    filesByScope
                            .computeIfAbsent(scope(root, file), _ -> new ArrayList<>())
                            .add(file);
                } else {
                    others.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        filesByScope.values().forEach(files -> files.sort(Comparator.comparing(Path::toString)));
        others.sort(Comparator.comparing(Path::toString));
        return new Folder(filesByScope, others);
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static boolean isDocument(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return DOCUMENTS.stream().anyMatch(name::endsWith);
    }

    private static String scope(Path root, Path file) {
        Path folder = root.relativize(file).getParent();
        if (folder == null) {
            return ".";
        }
        List<String> names = new ArrayList<>();
        folder.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    int files() {
        return filesByScope.values().stream().mapToInt(List::size).sum();
    }
}
