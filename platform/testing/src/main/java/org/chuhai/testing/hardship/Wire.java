package org.chuhai.testing.hardship;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which a test writes whatever it likes, and hangs up when it likes. */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final int NARROW = 4_096;

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    public static Wire open() throws IOException {
        return connect(new Socket());
    }

    /** Holds back little of what nobody reads. */
    public static Wire openNarrow() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(NARROW);
        return connect(socket);
    }

    private static Wire connect(Socket socket) throws IOException {
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.setSoTimeout(PATIENCE);
        return new Wire(socket);
    }

    /** A request of its own connection, its headers byte by byte as they are. */
    public static Answer exchange(Ask ask) throws IOException {
        try (Wire wire = open()) {
            wire.write(ask.with("Content-Length", Integer.toString(ask.body().length)));
            return wire.answer();
        }
    }

    /** Without a length unless the headers name one. */
    public Wire write(Ask ask) throws IOException {
        StringBuilder head = new StringBuilder(ask.method() + " " + ask.path() + " HTTP/1.1\r\nHost: localhost\r\n");
        ask.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (!ask.headers().containsKey("Connection")) {
            head.append("Connection: close\r\n");
        }
        socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        return write(ask.body());
    }

    public Wire write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Goes on writing until the service hangs up; what it answered came before. */
    public Answer writeUntilRefused(byte[] piece, int most) throws IOException {
        try {
            for (int i = 0; i < most; i++) {
                write(piece);
            }
        } catch (IOException e) {
            // Nobody reads any more.
        }
        return answer();
    }

    /** The next line, and nothing behind it. */
    public String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int read = socket.getInputStream().read();
        while (read >= 0 && read != '\n') {
            line.append((char) read);
            read = socket.getInputStream().read();
        }
        return line.toString();
    }

    /** Everything until the service hangs up. */
    public Answer answer() throws IOException {
        long from = System.nanoTime();
        byte[] bytes = all();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer, but: " + text);
        }
        List<String> lines = Arrays.asList(text.substring(0, end).split("\r\n", -1));
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return new Answer(
                Integer.parseInt(lines.getFirst().split(" ", -1)[1]),
                headers,
                Arrays.copyOfRange(bytes, end + 4, bytes.length),
                Duration.ofNanos(System.nanoTime() - from));
    }

    private byte[] all() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            int read = socket.getInputStream().read(buffer);
            while (read >= 0) {
                all.write(buffer, 0, read);
                read = socket.getInputStream().read(buffer);
            }
        } catch (IOException e) {
            if (all.size() == 0) {
                throw e;
            }
            // The service hangs up on what it does not want to read; the answer came before.
        }
        return all.toByteArray();
    }

    /** Hangs up at once, without a goodbye. */
    @Override
    public void close() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
