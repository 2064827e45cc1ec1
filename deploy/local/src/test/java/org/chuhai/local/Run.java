package org.chuhai.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.platform.language.Language;

/** What a command did, run inside the test. */
public record Run(int status, String out, String err) {

    public static final Path SAMPLES = Path.of("../../samples");
    public static final Path WALNUT_FORM = SAMPLES.resolve("walnut-form/declaration-decmessage.xml");
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Run of(Object... arguments) {
        return withInput("", arguments);
    }

    public static Run withInput(String input, Object... arguments) {
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return in(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), words, Chuhai::run);
    }

    /** Runs whatever takes a terminal and arguments. */
    public static Run in(InputStream in, String[] arguments, BiFunction<Terminal, String[], Integer> command) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var printedOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        var printedErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(in, printedOut, printedErr, 80, false, false, false, Language.EN);
        int status = command.apply(terminal, arguments);
        printedOut.flush();
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The three files of a sample; the walnut declaration is there as a customs form as well, which is not among them. */
    public static List<Path> files(String sample) {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(sample))) {
            return files.filter(file -> !file.equals(WALNUT_FORM)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode json() {
        return parsed(out);
    }

    public List<JsonNode> lines() {
        return out.lines().map(Run::parsed).toList();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
