package org.chuhai.logistics.casereport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers each question for a font that is not embedded with one of ours. Otherwise PDFBox would read all fonts of the machine
 * and keep a list of them in the home folder, for names that no report uses; and would warn of each
 * that is only similar, so these are called exact.
 */
final class NoOtherFonts implements FontMapper {

    private final TrueTypeFont font = read();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, false);
    }

    private static TrueTypeFont read() {
        try (InputStream file = NoOtherFonts.class.getResourceAsStream("fonts/NotoSans-Regular.ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the fonts are part of the program", e);
        }
    }
}
