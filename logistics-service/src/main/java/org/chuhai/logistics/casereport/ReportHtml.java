package org.chuhai.logistics.casereport;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.chuhai.platform.language.Language;

/** Sets a page as HTML that is well-formed XML too, with its style inside and nothing from outside. Serves all threads. */
final class ReportHtml {

    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

    private final Template template;

    ReportHtml() {
        template = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build()
                .parse(source(), HTML, "report.html");
    }

    String of(ReportPage page, Language language) {
        // The text of a record has that of all its parts.
        boolean marked = page.toString().contains(PrintableText.MARK);
        return template.data("page", page, "word", PageLabel.all(language), "marked", marked)
                .render();
    }

    private static String source() {
        try (InputStream file = ReportHtml.class.getResourceAsStream("report.html")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the template is part of the program", e);
        }
    }
}
