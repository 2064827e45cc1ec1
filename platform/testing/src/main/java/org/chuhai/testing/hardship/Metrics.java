package org.chuhai.testing.hardship;

/** What the service tells about itself. */
public final class Metrics {

    private Metrics() {}

    public static String text() {
        return Http.here().exchange(Ask.of("GET", "/q/metrics")).text();
    }

    /** Of the first line that begins so; there must be one. Fractions are cut off. */
    public static int value(String beginning) {
        return text().lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1).replaceFirst("[.].*", ""))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + beginning));
    }

    /** Requests that are being worked on. */
    public static int inside() {
        return value("chuhai_load_inside");
    }
}
