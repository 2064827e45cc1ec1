package org.chuhai.local.suite;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chuhai.embedded.issuer.Client;
import org.chuhai.embedded.secret.RandomSecret;
import org.chuhai.embedded.secret.SecretFile;

/** The secrets by which the people of the demonstration ask for tokens; made once per data folder, mode 0600. */
final class ClientSecrets {

    private final Properties secrets = new Properties();

    private ClientSecrets() {}

    /** Empty when there is no file yet. */
    static ClientSecrets read(Path file) throws IOException {
        ClientSecrets known = new ClientSecrets();
        if (Files.exists(file)) {
            known.secrets.load(new StringReader(Files.readString(file)));
        }
        return known;
    }

    /** With a secret for each of the demonstration, those that were there unchanged. */
    static ClientSecrets complete(Path file) throws IOException {
        ClientSecrets known = read(file);
        Demonstration.IDENTITIES.forEach(
                identity -> known.secrets.putIfAbsent(identity.clientId(), RandomSecret.next()));
        StringBuilder lines = new StringBuilder();
        for (String id : new TreeSet<>(known.secrets.stringPropertyNames())) {
            lines.append(id).append('=').append(known.secrets.getProperty(id)).append('\n');
        }
        Files.createDirectories(file.resolveSibling(""));
        SecretFile.write(file, lines.toString());
        return known;
    }

    String of(Identity identity) throws CannotRun {
        String secret = secrets.getProperty(identity.clientId());
        if (secret == null) {
            throw new CannotRun(
                    "没有 " + identity.clientId() + " 的密钥；请重新启动 chuhai up",
                    "there is no secret of " + identity.clientId() + "; start chuhai up again");
        }
        return secret;
    }

    /** As the issuer wants to know them. */
    Client[] clients() throws CannotRun {
        List<Identity> identities = Demonstration.IDENTITIES;
        Client[] clients = new Client[identities.size()];
        for (int i = 0; i < clients.length; i++) {
            clients[i] = client(identities.get(i));
        }
        return clients;
    }

    private Client client(Identity identity) throws CannotRun {
        List<String> shops = identity.shops().stream().map(UUID::toString).toList();
        return new Client(
                identity.clientId(),
                of(identity),
                identity.clientId(),
                identity.tenant(),
                Set.of(identity.role()),
                shops.isEmpty() ? null : shops,
                null);
    }
}
