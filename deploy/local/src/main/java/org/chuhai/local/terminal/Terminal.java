package org.chuhai.local.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The streams of a command and what the other side can show.
 *
 * @param columns width to fit
 * @param outWatched whether {@code out} is a terminal
 * @param errWatched whether {@code err} is a terminal
 * @param colours whether {@code out} understands them and nobody forbade them
 * @param language in which people are spoken to
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        int columns,
        boolean outWatched,
        boolean errWatched,
        boolean colours,
        Language language) {

    public static final String CLEAR_LINE = "\r\u001b[K";

    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 400;
    private static final int BUFFER = 1 << 16;

    /**
     * That of this process. Whether a stream is a terminal, and how wide, Java cannot tell without native code: the script
     * that starts the program finds out and passes it on as {@code CHUHAI_TERMINAL} and {@code CHUHAI_COLUMNS}.
     */
    @SuppressWarnings("SystemOut")
    public static Terminal ofProcess(Map<String, String> environment) {
        String watched = environment.getOrDefault("CHUHAI_TERMINAL", "");
        return new Terminal(
                System.in,
                new PrintStream(
                        // Not System.out: it writes every line by itself, which costs more than the work.
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                columns(environment.get("CHUHAI_COLUMNS")),
                watched.contains("out"),
                watched.contains("err"),
                watched.contains("out") && coloursWanted(environment),
                language(environment));
    }

    /** The language of the first of LC_ALL, LC_MESSAGES and LANG that says anything; English unless it is Chinese. */
    static Language language(Map<String, String> environment) {
        for (String name : new String[] {"CHUHAI_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
            }
        }
        return Language.EN;
    }

    static boolean coloursWanted(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.getOrDefault("TERM", ""));
    }

    static int columns(@Nullable String stated) {
        if (stated == null || !stated.matches("[0-9]{1,4}") || Integer.parseInt(stated) == 0) {
            return USUAL_COLUMNS;
        }
        return Math.clamp(Integer.parseInt(stated), FEWEST_COLUMNS, MOST_COLUMNS);
    }

    public Terminal in(Language other) {
        return new Terminal(in, out, err, columns, outWatched, errWatched, colours, other);
    }

    public String say(Text text) {
        return text.in(language);
    }

    public String say(String zh, String en) {
        return new Text(zh, en).in(language);
    }

    /** Prints a line on {@code err}, after everything that was printed before, and not into a progress bar. */
    public void complain(String text) {
        out.flush();
        err.println((errWatched ? CLEAR_LINE : "") + Harmless.text(text));
    }

    /** Prints a paragraph that fits the width; its lines after the first begin below the text, not below the margin. */
    public void paragraph(String margin, String text, UnaryOperator<String> ink) {
        String before = margin;
        int room = Math.max(1, columns - Display.width(margin));
        for (String line : Display.wrap(text, room)) {
            out.println(ink.apply(before + line));
            before = " ".repeat(Display.width(margin));
        }
    }

    public UnaryOperator<String> ink(Ink ink) {
        return colours ? ink::on : UnaryOperator.identity();
    }
}
