package org.chuhai.logistics.ceb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;

/** The clean list-route export of the project's samples, to be read as it is or with something changed. */
final class SilkSamples {

    static final String ORDER = load("order-ceb303.xml");
    static final String WAYBILL = load("waybill-ceb505.xml");
    static final String LIST = load("list-ceb603.xml");

    private static final CebReader READER = new CebReader();

    private SilkSamples() {}

    private static String load(String file) {
        try {
            return Files.readString(Path.of("..", "samples", "silk-list", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with the first {@code from} replaced; a {@code from} that is not there would make an empty test. */
    static String changed(String text, String from, String to) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("the sample has no " + from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    static List<ReadDocument> read(String message) throws UnreadableInput, IOException {
        return READER.read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }

    static Presented<?> accepted(String message) throws UnreadableInput, IOException {
        return switch (read(message).getFirst()) {
            case ReadDocument.Accepted(Presented<?> presented) -> presented;
            case ReadDocument.Refused refused -> throw new AssertionError(refused);
        };
    }

    static <D extends CustomsDocument> D document(Class<D> type, String message) throws UnreadableInput, IOException {
        return type.cast(accepted(message).document());
    }

    static List<Violation> violations(String message) throws UnreadableInput, IOException {
        return violations(read(message).getFirst());
    }

    static List<Violation> violations(ReadDocument read) {
        return switch (read) {
            case ReadDocument.Accepted accepted -> throw new AssertionError("accepted: " + accepted);
            case ReadDocument.Refused refused -> refused.violations();
        };
    }
}
