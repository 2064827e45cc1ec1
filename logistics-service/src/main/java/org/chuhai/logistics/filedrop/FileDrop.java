package org.chuhai.logistics.filedrop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * A folder that is shared with a client: what we send is taken out of {@code out/}, what it answers is laid into {@code in/}.
 * Threads and processes may share a root; one works at a time.
 *
 * <p><b>Sending.</b> The caller keeps a message in its database and commits after each step: NEW, {@link #stage}, STAGED,
 * {@link #release}, RELEASED. Both steps may be repeated as often as one likes, also by a worker that slept through what others
 * did. Whatever stops where:
 *
 * <ul>
 *   <li>before or while it is staged: the database says NEW, {@code staging/} has a hidden temporary file at most, which nobody
 *       takes for a message; staging begins again;
 *   <li>staged, and not committed: the same content is found there and left;
 *   <li>STAGED, and not released: it is in {@code staging/}, complete, and on the disk, because file and folder were written
 *       through before {@code stage} answered;
 *   <li>while it is released: first an empty file of its name comes into {@code released/} and is written through, then one
 *       atomic move shows it. Stopped between the two, the file is still in {@code staging/}, and the next release moves it.
 *       Stopped after the move, it is not in {@code staging/} any more, and the next release does nothing, whether or not the
 *       client has taken it;
 *   <li>staged once more after it was released: the name in {@code released/} says so, and nothing is written;
 *   <li>recalled, and not committed: it is neither in {@code staging/} nor in {@code released/}, the next release says so, and it
 *       is staged again.
 * </ul>
 *
 * <p>This holds for a killed process without exception. After a power cut it holds on a file system that keeps a journal (ext4,
 * XFS, NTFS), with one exception that no file system can close: when the client has taken a file in the milliseconds between
 * the move and its writing through, and has sent it on, the file may be back in {@code staging/}. Then it is shown a second
 * time, under the same name and with the same content, so that its receiver can tell.
 *
 * <p><b>Receiving.</b> {@link #waiting}, {@link #read}, then the reader stores what it read and commits, then {@link #taken} or
 * {@link #refused}. Stopped before the last step, the file waits again, and the reader knows its content by its SHA-256. A file
 * that was replaced under the same name after it was read is not taken for the one that was read: it waits on.
 *
 * <p>Every method throws {@link UncheckedIOException} when the file system fails, and {@link IllegalArgumentException} for a
 * name that is not one step of a path. After either, what was begun may be repeated.
 */
public final class FileDrop {

    private final Outgoing outgoing;
    private final Incoming incoming;
    private final FolderLock lock;

    private FileDrop(Outgoing outgoing, Incoming incoming, FolderLock lock) {
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.lock = lock;
    }

    /** Creates the folders that are not there yet, the root too; what is above it must be there. */
    public static FileDrop at(Path root, FileDropSettings settings, Clock clock) {
        return at(root, settings, clock, step -> {});
    }

    /**
     * Creates nothing: for what was staged at a time when all was there. A folder that is not there fails, as on a share that is
     * not mounted; nobody knows then what has left.
     */
    public static FileDrop known(Path root, FileDropSettings settings, Clock clock) {
        DurableFiles files = new DurableFiles(step -> {});
        return unchecked(() -> {
            Path real = root.toRealPath();
            for (Folder folder : Folder.all()) {
                files.mustBeFolder(real.resolve(folder.folder()));
            }
            return of(real, files, settings, clock);
        });
    }

    static FileDrop at(Path root, FileDropSettings settings, Clock clock, Consumer<String> step) {
        DurableFiles files = new DurableFiles(step);
        return unchecked(() -> {
            make(root);
            Path real = root.toRealPath();
            for (Folder folder : Folder.all()) {
                files.folder(real.resolve(folder.folder()), folder.permissions());
            }
            return of(real, files, settings, clock);
        });
    }

    /** Nothing above it: what is missing there is a share that is not mounted. */
    private static void make(Path root) throws IOException {
        try {
            if (!Files.isDirectory(root)) {
                Files.createDirectory(root);
            }
        } catch (FileAlreadyExistsException e) {
            // Somebody else was faster.
            if (!Files.isDirectory(root)) {
                throw e;
            }
        }
    }

    private static FileDrop of(Path real, DurableFiles files, FileDropSettings settings, Clock clock) {
        return new FileDrop(
                new Outgoing(real, files), new Incoming(real, files, settings, clock), new FolderLock(real));
    }

    /**
     * Writes a message that the client does not see yet.
     *
     * @throws IllegalStateException if another content is staged under this name
     */
    public void stage(String name, byte[] content) {
        FileName.outgoing(name);
        alone(() -> {
            outgoing.stage(name, content);
            return true;
        });
    }

    /** Shows a staged message to the client; does nothing if there is none. */
    public Release release(String name) {
        FileName.outgoing(name);
        return alone(() -> outgoing.release(name));
    }

    /** Takes a message back that may be staged. False if the client was shown it: then nothing is changed. */
    public boolean recall(String name) {
        FileName.outgoing(name);
        return alone(() -> outgoing.recall(name));
    }

    /**
     * Forgets which files were shown before this time, and removes what stopped writers left until then. It must lie further
     * back than any worker can sleep, and than any message can stand in the database without being marked as released.
     */
    public void forget(Instant before) {
        alone(() -> {
            outgoing.forget(before);
            return true;
        });
    }

    /** Names of complete files that came, the oldest first. What still grows, is hidden or is no XML file is not among them. */
    public List<String> waiting(int most) {
        return alone(() -> incoming.waiting(most));
    }

    /** The content of a waiting file, up to 64 MB. */
    public IncomingFile read(String name) {
        FileName.incoming(name);
        return unchecked(() -> incoming.read(name));
    }

    /** Puts a file that was read and stored to those of today. False if it is gone or was replaced meanwhile. */
    public boolean taken(IncomingFile.Complete file) {
        return alone(() -> incoming.taken(file));
    }

    /** Puts a file that cannot be used aside, with a text beside it that says why. False if it is gone or was replaced. */
    public boolean refused(IncomingFile file, String reason) {
        return alone(() -> incoming.refused(file, reason));
    }

    private <T> T alone(FolderLock.Work<T> work) {
        return unchecked(() -> lock.alone(work));
    }

    private static <T> T unchecked(FolderLock.Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
