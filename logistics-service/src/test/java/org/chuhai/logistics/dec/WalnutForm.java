package org.chuhai.logistics.dec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.JsonDocuments;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;

/** The form of the project's walnut export, to be read as it is or with something changed. */
final class WalnutForm {

    static final String FORM = load("declaration-decmessage.xml");
    static final String ORDER_ROW = "<EdocCode>10000004</EdocCode>";

    private static final DecReader READER = new DecReader();

    private WalnutForm() {}

    private static String load(String file) {
        try {
            return Files.readString(Path.of("..", "samples", "walnut-form", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same declaration as the project's JSON sample has it. */
    static Declaration asJson() throws UnreadableInput {
        return (Declaration)
                accepted(new JsonDocuments().read(load("declaration.json"))).document();
    }

    /** The form with the first {@code from} replaced; a {@code from} that is not there would make an empty test. */
    static String with(String from, String to) {
        return changed(FORM, from, to);
    }

    static String changed(String text, String from, String to) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("the sample has no " + from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    /** The form with something more in its head. */
    static String plus(String elements) {
        return with("</DecHead>", elements + "</DecHead>");
    }

    static ReadDocument read(String message) throws UnreadableInput, IOException {
        List<ReadDocument> documents = READER.read(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
        if (documents.size() != 1) {
            throw new AssertionError("a form is one document, not " + documents.size());
        }
        return documents.getFirst();
    }

    static Presented<?> presented(String message) throws UnreadableInput, IOException {
        return accepted(read(message));
    }

    static Declaration declaration(String message) throws UnreadableInput, IOException {
        return (Declaration) presented(message).document();
    }

    private static Presented<?> accepted(ReadDocument document) {
        return switch (document) {
            case ReadDocument.Accepted(Presented<?> presented) -> presented;
            case ReadDocument.Refused refused -> throw new AssertionError(refused);
        };
    }

    static List<Violation> violations(String message) throws UnreadableInput, IOException {
        return switch (read(message)) {
            case ReadDocument.Accepted accepted -> throw new AssertionError("accepted: " + accepted);
            case ReadDocument.Refused refused -> refused.violations();
        };
    }
}
