package org.chuhai.logistics.transmission;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Stream;
import org.chuhai.logistics.customsaccount.Channel;
import org.chuhai.logistics.customsaccount.CustomsSettings;
import org.chuhai.logistics.filedrop.FileDrop;
import org.chuhai.logistics.filedrop.FileDropSettings;
import org.chuhai.logistics.filedrop.IncomingFile;
import org.chuhai.platform.tenant.CurrentCaller;
import org.chuhai.platform.value.Identifier;
import org.jboss.logging.Logger;

/**
 * Folders that the Single Window's client watches: below the configured one a folder for each tenant, and in it one for each
 * shop, with {@code out/} for what we send and {@code in/} for what comes.
 */
@ApplicationScoped
class FolderChannel implements CustomsChannel {

    private static final Logger LOG = Logger.getLogger(FolderChannel.class);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final CustomsSettings settings;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Map<Path, FileDrop> drops = new ConcurrentHashMap<>();

    FolderChannel(CustomsSettings settings, CurrentCaller caller, Clock clock) {
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.FOLDER;
    }

    @Override
    public void stage(Outgoing message, byte[] content) throws IOException {
        drop(message.shop()).stage(name(message), content);
    }

    @Override
    public void release(Outgoing message) throws IOException {
        drop(message.shop()).release(name(message));
    }

    @Override
    public List<Mailbox> mailboxes() {
        return shops().filter(shop -> hasFiles(shop.resolve("in")))
                .flatMap(shop -> mailbox(shop).stream())
                .toList();
    }

    /** Names of what was sent long ago are forgotten: no worker sleeps that long. */
    @Scheduled(every = "24h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        shops().filter(shop -> Files.isDirectory(shop.resolve("released"))).forEach(shop -> {
            try {
                FileDrop.at(shop, FileDropSettings.usual(), clock)
                        .forget(clock.instant().minus(REMEMBERED));
            } catch (UncheckedIOException e) {
                LOG.warnf("what was sent long ago could not be forgotten in %s: %s", shop, e.getMessage());
            }
        });
    }

    private Stream<Path> shops() {
        return settings.folder().stream()
                .flatMap(root -> folders(root).stream())
                .flatMap(tenant -> folders(tenant).stream());
    }

    private static Optional<Mailbox> mailbox(Path shop) {
        int last = shop.getNameCount() - 1;
        try {
            return Optional.of(new Mailbox(
                    URLDecoder.decode(shop.getName(last - 1).toString(), StandardCharsets.UTF_8),
                    Identifier.of(shop.getName(last).toString())));
        } catch (IllegalArgumentException e) {
            // Somebody else's folder.
            return Optional.empty();
        }
    }

    private static boolean hasFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            LOG.warnf("folder %s cannot be read, and no receipt is fetched from it: %s", folder, e);
            return false;
        }
    }

    /** One that cannot be read, such as the lost and found of a disk, keeps nobody else's receipts back. */
    private static List<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            LOG.debugf("folder %s cannot be read: %s", parent, e);
            return List.of();
        }
    }

    @Override
    public List<String> waiting(UUID shop, int most) throws IOException {
        return drop(shop).waiting(most);
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
        FileDrop drop = drop(shop);
        return switch (drop.read(name)) {
            case IncomingFile.Complete file -> Optional.of(new File(file));
            case IncomingFile.TooLarge file -> {
                drop.refused(file, file.bytes() + " bytes are more than a message has");
                yield Optional.empty();
            }
            case IncomingFile.Gone gone -> Optional.empty();
        };
    }

    @Override
    public void taken(UUID shop, Incoming message) throws IOException {
        if (message instanceof File(IncomingFile.Complete file)) {
            drop(shop).taken(file);
        }
    }

    @Override
    public void refused(UUID shop, Incoming message, String reason) throws IOException {
        if (message instanceof File(IncomingFile.Complete file)) {
            drop(shop).refused(file, reason);
        }
    }

    private FileDrop drop(UUID shop) throws IOException {
        Path root = settings.folder()
                .orElseThrow(() -> new IOException("no folder is configured (chuhai.customs.folder)"))
                .resolve(folder(caller.get().tenant()))
                .resolve(shop.toString());
        return drops.computeIfAbsent(root, path -> FileDrop.at(path, FileDropSettings.usual(), clock));
    }

    /** One step of a path, whatever the tenant is called, and read back by whoever decodes it. */
    static String folder(String tenant) {
        String encoded = URLEncoder.encode(tenant, StandardCharsets.UTF_8);
        return encoded.startsWith(".") ? "%2E" + encoded.substring(1) : encoded;
    }

    private static String name(Outgoing message) {
        return message.message() + "_" + message.id().toString().toUpperCase(Locale.ROOT) + ".xml";
    }
}
