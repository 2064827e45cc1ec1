package org.chuhai.logistics.casereport;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The fonts that a PDF carries (see fonts/README.md): Noto Sans for Latin, Greek and Cyrillic, Noto Sans SC for Chinese, each
 * in two weights. The heavier Chinese one has the usual characters only; others of a heading come from the regular one.
 */
final class ReportFonts {

    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    private final byte[] latin = bytes("NotoSans-Regular.ttf");
    private final byte[] latinBold = bytes("NotoSans-SemiBold.ttf");
    private final byte[] chinese = bytes("NotoSansSC-Regular.ttf");
    private final byte[] chineseBold = bytes("NotoSansSC-SemiBold.ttf");
    private final BitSet characters = new BitSet();

    static {
        FontMappers.set(new NoOtherFonts());
    }

    ReportFonts() {
        addCharacters(latin);
        addCharacters(chinese);
    }

    /** Whether the fonts have the character (code point). */
    boolean has(int character) {
        return characters.get(character);
    }

    void addTo(PdfRendererBuilder pdf) {
        add(pdf, latin, "Noto Sans", REGULAR);
        add(pdf, latinBold, "Noto Sans", SEMI_BOLD);
        add(pdf, chinese, "Noto Sans SC", REGULAR);
        add(pdf, chineseBold, "Noto Sans SC", SEMI_BOLD);
        add(pdf, chinese, "Noto Sans SC Regular", REGULAR);
    }

    private static void add(PdfRendererBuilder pdf, byte[] font, String family, int weight) {
        pdf.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
    }

    private void addCharacters(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                if (glyphs.getGlyphId(character) != 0) {
                    characters.set(character);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the fonts are part of the program", e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream font = ReportFonts.class.getResourceAsStream("fonts/" + file)) {
            return Objects.requireNonNull(font).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the fonts are part of the program", e);
        }
    }
}
