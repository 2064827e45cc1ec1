package org.chuhai.logistics.transmission;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsaccount.CustomsSettings;
import org.chuhai.logistics.transmission.CustomsChannel.Mailbox;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.value.Identifier;
import org.jboss.logging.Logger;

/** Which folders there are: below the configured one a folder for each tenant, and in it one for each shop. */
@Singleton
class CustomsFolders {

    private static final Logger LOG = Logger.getLogger(CustomsFolders.class);

    private static final String SIGN = ".chuhai";

    private final CustomsSettings settings;
    private final FolderPatience patience;

    CustomsFolders(CustomsSettings settings, FolderPatience patience) {
        this.settings = settings;
        this.patience = patience;
    }

    /** The folder of a shop, whether or not it is there. */
    Path of(String tenant, UUID shop) throws ChannelTrouble {
        return settings.folder()
                .orElseThrow(() -> ChannelTrouble.because(
                        new Text("本服务没有配置交换文件夹", "the operator of this service has configured no folder")))
                .resolve(folder(tenant))
                .resolve(shop.toString());
    }

    /**
     * Whoever sets the service up lays a file into the configured folder; we never do. Without it the share is not mounted, and
     * what would be written lies on the disk of this machine, where no client finds it.
     */
    void mustBeMounted() throws IOException {
        Path base = settings.folder().orElseThrow();
        if (!Files.readAttributes(base, BasicFileAttributes.class).isDirectory()) {
            throw new NotDirectoryException(base.toString());
        }
        if (!Files.exists(base.resolve(SIGN))) {
            throw ChannelTrouble.because(new Text(
                    "交换文件夹未挂载或未准备好：其中没有文件 " + SIGN,
                    "the exchange folder is not mounted, or not made ready: the file " + SIGN + " is not in it"));
        }
    }

    /** The folder in which the one of the shop lies. */
    void makeTenant(Path shop) throws IOException {
        Path tenant = shop.resolveSibling("");
        try {
            if (!Files.isDirectory(tenant)) {
                Files.createDirectory(tenant);
            }
        } catch (FileAlreadyExistsException e) {
            // Another shop of the tenant was faster; where it is no folder, the next step says so.
            LOG.debugf("folder %s is there already", tenant);
        }
    }

    /** The folders of shops that are there. */
    List<Path> all() {
        return settings.folder().stream().flatMap(root -> all(root).stream()).toList();
    }

    private List<Path> all(Path root) {
        try {
            return patience.ask(
                    root,
                    () -> folders(root).stream()
                            .flatMap(tenant -> folders(tenant).stream())
                            .toList());
        } catch (ChannelTrouble e) {
            LOG.warnf("nobody can tell which folders there are: %s", e.getMessage());
            return List.of();
        }
    }

    /** Shops whose folders are there. */
    List<Mailbox> mailboxes() {
        return all().stream().flatMap(shop -> mailbox(shop).stream()).toList();
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

    /** Whether something has come, mostly not; asked beside whatever is done in the folder of the shop. */
    boolean hasFiles(Path shop) throws ChannelTrouble {
        Path folder = shop.resolve("in");
        return patience.ask(folder, () -> {
            if (!Files.isDirectory(folder)) {
                return false;
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.findAny().isPresent();
            }
        });
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

    /** One step of a path, whatever the tenant is called, and read back by whoever decodes it. */
    static String folder(String tenant) {
        String encoded = URLEncoder.encode(tenant, StandardCharsets.UTF_8);
        return encoded.startsWith(".") ? "%2E" + encoded.substring(1) : encoded;
    }
}
