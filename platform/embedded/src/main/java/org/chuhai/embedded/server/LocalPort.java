package org.chuhai.embedded.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
public final class LocalPort {

    private static final int ATTEMPTS = 5;

    private LocalPort() {}

    /** Starts a server on a port. */
    @FunctionalInterface
    public interface Start {

        void on(int port) throws IOException;
    }

    /**
     * Starts on the port that is wanted, or on a free one. Servers are told their port before they start, and between
     * finding a free one and using it another process may be faster: then it is tried again.
     *
     * @param wanted 0 for any
     */
    public static int startOn(int wanted, Start start) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = wanted == 0 ? free() : wanted;
            try {
                start.on(port);
                return port;
            } catch (ServerUnavailable e) {
                if (wanted != 0 || attempt == ATTEMPTS || isFree(port)) {
                    throw e;
                }
            }
        }
    }

    /** One that nobody uses now; another process may be faster. */
    public static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
