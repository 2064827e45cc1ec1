package org.chuhai.local.story;

import java.util.function.UnaryOperator;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.terminal.Harmless;
import org.chuhai.local.terminal.Ink;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;

/** Tells the story as it happens: numbered chapters, what is done, and what came of it. */
final class Teller {

    private static final String MARGIN = "   ";

    private final Terminal terminal;
    private int chapters;
    private Text chapter = new Text("开始", "the beginning");

    Teller(Terminal terminal) {
        this.terminal = terminal;
    }

    Language language() {
        return terminal.language();
    }

    void title(String zh, String en) {
        paragraph("", new Text(zh, en), Ink.BOLD);
    }

    void chapter(String zh, String en) {
        chapters++;
        chapter = new Text(zh, en);
        terminal.out().println();
        paragraph(chapters + "  ", chapter, Ink.BOLD);
    }

    /** What somebody does. */
    void tell(String zh, String en) {
        paragraph(MARGIN, new Text(zh, en), Ink.PLAIN);
    }

    /** What came of it, and was checked. */
    void good(String zh, String en) {
        paragraph(MARGIN + "✓ ", new Text(zh, en), Ink.GREEN);
    }

    void open(String zh, String en) {
        paragraph(MARGIN + "… ", new Text(zh, en), Ink.YELLOW);
    }

    void bad(Text text) {
        paragraph(MARGIN + "✗ ", text, Ink.RED);
    }

    void correction(Text text) {
        paragraph(MARGIN + "  → ", text, Ink.CYAN);
    }

    private void paragraph(String margin, Text text, Ink ink) {
        UnaryOperator<String> inked = terminal.ink(ink);
        terminal.paragraph(margin, Harmless.text(terminal.say(text)), inked);
        terminal.out().flush();
    }

    /** The story ends here unless this holds. */
    void expect(boolean holds, String zh, String en) throws CannotRun {
        if (!holds) {
            throw new CannotRun(zh, en);
        }
    }

    /** The chapter that broke, with the reason. */
    CannotRun broken(CannotRun e) {
        String number = chapters + " ";
        return new CannotRun(
                new Text(
                        "故事在第 " + number + "步中断（" + chapter.zh() + "）："
                                + e.text().zh(),
                        "the story broke at step " + number + "(" + chapter.en() + "): "
                                + e.text().en()),
                e.details());
    }
}
