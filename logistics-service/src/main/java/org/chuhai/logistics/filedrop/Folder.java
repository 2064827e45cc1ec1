package org.chuhai.logistics.filedrop;

import java.util.Set;

/** The folders below a root, and who besides us may enter them: the client belongs to the same group. */
enum Folder {
    /** What is written and not yet shown to the client. */
    STAGING("staging", false),
    /** What the client takes. */
    OUT("out", true),
    /** An empty file for each that was shown: it is never shown again. */
    RELEASED("released", false),
    /** What the client answers. */
    IN("in", true),
    /** On the way from {@link #IN} to one of the next two. */
    TAKING("taking", false),
    /** Read and understood, by day. */
    DONE("done", false),
    /** Not understood, each with its reason. */
    REFUSED("refused", false);

    private final String folder;
    private final boolean shared;

    Folder(String folder, boolean shared) {
        this.folder = folder;
        this.shared = shared;
    }

    String folder() {
        return folder;
    }

    /** Permissions in the words of POSIX. */
    String permissions() {
        return shared ? "rwxrwx---" : "rwxr-x---";
    }

    static Set<Folder> all() {
        return Set.of(values());
    }
}
