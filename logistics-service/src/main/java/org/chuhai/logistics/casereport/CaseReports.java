package org.chuhai.logistics.casereport;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chuhai.platform.language.Language;

/**
 * Reports of cases as pages. A PDF is work for the processor: it is made on platform threads, at most half as many as there
 * are processors, because a virtual thread would not let others run meanwhile. Never call it inside a transaction.
 */
@ApplicationScoped
public class CaseReports {

    private final ReportHtml html = new ReportHtml();
    private final ReportPdf pdf = new ReportPdf();
    private final ExecutorService makers = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().name("report-", 1).daemon().factory());

    /** One file that needs no other, for a browser or to print. */
    public String html(ReportedCase reported, Language language) {
        return html.of(ReportPage.of(reported, language), language);
    }

    /** A4, with its fonts inside. */
    public byte[] pdf(ReportedCase reported, Language language) {
        Future<byte[]> made = makers.submit(() -> pdf.of(html(reported, language), reported.at()));
        try {
            return made.get();
        } catch (InterruptedException e) {
            made.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a report was made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the report of case " + reported.caseId() + " could not be made", e);
        }
    }

    @PreDestroy
    void stop() {
        makers.shutdownNow();
    }
}
