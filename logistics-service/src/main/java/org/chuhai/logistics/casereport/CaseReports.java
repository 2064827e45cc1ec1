package org.chuhai.logistics.casereport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.chuhai.platform.language.Language;

/**
 * Reports of cases as pages. A PDF is work for the processor: it is made on platform threads, at most half as many as there
 * are processors, because a virtual thread would not let others run meanwhile. Never call it inside a transaction.
 */
@ApplicationScoped
public class CaseReports {

    /** A report of a thousand findings takes one to two seconds. */
    private static final int WAITING = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReportHtml html = new ReportHtml();
    private final ReportPdf pdf = new ReportPdf();
    private final ReportMakers makers =
            new ReportMakers(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING, PATIENCE);

    /** One file that needs no other, for a browser or to print. */
    public String html(ReportedCase reported, Language language) {
        return html.of(ReportPage.of(reported, language), language);
    }

    /** A4, with its fonts inside; refused where too many are being made. */
    public byte[] pdf(ReportedCase reported, Language language) {
        return makers.made(() -> pdf.of(html(reported, language), reported.at()));
    }

    @PreDestroy
    void stop() {
        makers.stop();
    }
}
