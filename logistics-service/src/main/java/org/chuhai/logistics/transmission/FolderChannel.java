package org.chuhai.logistics.transmission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.chuhai.logistics.customsaccount.Channel;
import org.chuhai.logistics.filedrop.FileDrop;
import org.chuhai.logistics.filedrop.FileDropSettings;
import org.chuhai.logistics.filedrop.IncomingFile;
import org.chuhai.platform.tenant.CurrentCaller;
import org.jboss.logging.Logger;

/**
 * Folders that the Single Window's client watches: each shop's has {@code out/} for what we send and {@code in/} for what comes.
 * One that hangs fails after a few seconds.
 */
@ApplicationScoped
class FolderChannel implements CustomsChannel {

    private static final Logger LOG = Logger.getLogger(FolderChannel.class);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final CustomsFolders folders;
    private final FolderPatience patience;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Map<Path, FileDrop> drops = new ConcurrentHashMap<>();

    FolderChannel(CustomsFolders folders, FolderPatience patience, CurrentCaller caller, Clock clock) {
        this.folders = folders;
        this.patience = patience;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.FOLDER;
    }

    @Override
    public void stage(Outgoing message, byte[] content) throws IOException {
        ask(message.shop(), drop -> {
            drop.stage(name(message), content);
            return true;
        });
    }

    @Override
    public boolean release(Outgoing message) throws IOException {
        return askKnown(message, drop -> drop.release(name(message)).isShown());
    }

    @Override
    public boolean recall(Outgoing message) throws IOException {
        return askKnown(message, drop -> drop.recall(name(message)));
    }

    @Override
    public List<Mailbox> mailboxes() {
        return folders.mailboxes();
    }

    /** Names of what was sent long ago are forgotten: no worker sleeps that long. */
    @Scheduled(every = "24h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        folders.all().stream()
                .filter(shop -> Files.isDirectory(shop.resolve("released")))
                .forEach(this::forget);
    }

    /** What takes longer goes on by itself. */
    private void forget(Path shop) {
        try {
            patience.ask(shop, () -> {
                FileDrop.known(shop, FileDropSettings.usual(), clock)
                        .forget(clock.instant().minus(REMEMBERED));
                return true;
            });
        } catch (ChannelTrouble e) {
            LOG.warnf("what was sent long ago could not be forgotten in %s: %s", shop, e.getMessage());
        }
    }

    @Override
    public List<String> waiting(UUID shop, int most) throws IOException {
        return folders.hasFiles(folders.of(caller.get().tenant(), shop))
                ? ask(shop, drop -> drop.waiting(most))
                : List.of();
    }

    /** What was read; put away only as long as nobody has laid another file in its place. */
    private record File(IncomingFile.Complete file) implements Incoming {

        @Override
        public byte[] content() {
            return file.content();
        }
    }

    @Override
    public Optional<Incoming> read(UUID shop, String name) throws IOException {
        return ask(shop, drop -> switch (drop.read(name)) {
            case IncomingFile.Complete file -> Optional.of(new File(file));
            case IncomingFile.TooLarge file -> {
                drop.refused(file, file.bytes() + " bytes are more than a message has");
                yield Optional.empty();
            }
            case IncomingFile.Gone gone -> Optional.empty();
        });
    }

    @Override
    public void taken(UUID shop, Incoming message) throws IOException {
        if (message instanceof File(IncomingFile.Complete file)) {
            ask(shop, drop -> drop.taken(file));
        }
    }

    @Override
    public void refused(UUID shop, Incoming message, String reason) throws IOException {
        if (message instanceof File(IncomingFile.Complete file)) {
            ask(shop, drop -> drop.refused(file, reason));
        }
    }

    private <T> T ask(UUID shop, Function<FileDrop, T> question) throws ChannelTrouble {
        return ask(shop, question, root -> {
            folders.makeTenant(root);
            return FileDrop.at(root, FileDropSettings.usual(), clock);
        });
    }

    /** Of what was staged, and may have left: folders that are not there are no sign of either. */
    private <T> T askKnown(Outgoing message, Function<FileDrop, T> question) throws ChannelTrouble {
        return ask(message.shop(), question, root -> FileDrop.known(root, FileDropSettings.usual(), clock));
    }

    /** The folders of a shop that nobody has opened since the start, or since they failed. */
    private interface Opening {
        FileDrop of(Path root) throws IOException;
    }

    private <T> T ask(UUID shop, Function<FileDrop, T> question, Opening opening) throws ChannelTrouble {
        Path root = folders.of(caller.get().tenant(), shop);
        return patience.ask(root, () -> {
            try {
                folders.mustBeMounted();
                T answer = question.apply(drop(root, opening));
                // Where the share went away meanwhile, what was found out is worth nothing.
                folders.mustBeMounted();
                return answer;
            } catch (UncheckedIOException | IOException e) {
                // Its folders may be gone: they are looked at again.
                drops.remove(root);
                throw e;
            }
        });
    }

    /** Not made inside of the map: a folder that hangs would hold the others' places. */
    private FileDrop drop(Path root, Opening opening) throws IOException {
        FileDrop known = drops.get(root);
        FileDrop drop = known == null ? opening.of(root) : known;
        drops.put(root, drop);
        return drop;
    }

    private static String name(Outgoing message) {
        String again = message.again() == 0 ? "" : "_" + (message.again() + 1);
        return message.message() + "_" + message.id().toString().toUpperCase(Locale.ROOT) + again + ".xml";
    }
}
