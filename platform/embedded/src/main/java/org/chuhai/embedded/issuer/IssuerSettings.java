package org.chuhai.embedded.issuer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to start.
 *
 * @param folder where the signing key is kept between runs; null for a key in memory only
 * @param port 0 for any free port; the issuer's name contains it, so kept tokens need a fixed one
 * @param lifetime of the tokens that clients get
 */
public record IssuerSettings(@Nullable Path folder, int port, Duration lifetime, List<Client> clients) {

    private static final Duration USUAL_LIFETIME = Duration.ofHours(1);

    public IssuerSettings {
        clients = List.copyOf(clients);
    }

    /** Any port, a key in memory. */
    public static IssuerSettings temporary(Client... clients) {
        return new IssuerSettings(null, 0, USUAL_LIFETIME, List.of(clients));
    }

    /** A fixed port and a kept key: tokens stay valid over a restart. */
    public static IssuerSettings kept(Path folder, int port, Client... clients) {
        return new IssuerSettings(folder, port, USUAL_LIFETIME, List.of(clients));
    }
}
