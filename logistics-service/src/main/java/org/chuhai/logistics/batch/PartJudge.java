package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.judgement.Judge;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.jboss.logging.Logger;

/** Judges the rows of a part; the registry is asked once for all of them. */
@ApplicationScoped
class PartJudge {

    private static final Logger LOG = Logger.getLogger(PartJudge.class);

    private static final RowProblem FAULT = new RowProblem(
            CommonProblem.INTERNAL.code(),
            new Text("服务内部出现错误，此行未能比对", "the service has a fault of its own, and the row was not judged"),
            null,
            List.of());

    private final Judge judge;
    private final DocumentJoin join;
    private final ExportRows rows;

    PartJudge(Judge judge, DocumentJoin join, BatchSettings settings) {
        this.judge = judge;
        this.join = join;
        this.rows = new ExportRows(Math.toIntExact(settings.row().asLongValue()));
    }

    /** Rows that are exports of their own. */
    void rows(byte[] content, Profile profile, ResultBlock block) {
        write(rows.read(PartContent.rows(content)), profile, block);
    }

    /** Documents of an archive: lists with what they name, and what no list names. */
    void documents(UUID batch, long first, int count, Profile profile, ResultBlock block) {
        List<ExportRows.Read> read = new ArrayList<>(count);
        for (DocumentJoin.Joined joined : join.of(batch, first, count)) {
            if (joined.named() && joined.first() == joined.number()) {
                block.join();
            } else {
                read.add(read(joined));
            }
        }
        write(read, profile, block);
    }

    private static ExportRows.Read read(DocumentJoin.Joined joined) {
        StagedDocument.Opened opened = StagedDocument.opened(joined.content());
        RowLines.Named row = new RowLines.Named(joined.number(), null, opened.entry());
        if (joined.kind() == StagedDocument.Kind.REFUSED) {
            return new ExportRows.Read.Refused(row, opened.json());
        }
        if (joined.first() != joined.number()) {
            return new ExportRows.Read.Refused(
                    row, RowProblem.duplicate(joined.first()).in(opened.entry()).json());
        }
        return new ExportRows.Read.Export(
                row,
                switch (joined.kind()) {
                    case ORDER ->
                        new ExportDocuments(List.of(opened.presented(Order.class)), List.of(), null, List.of());
                    case WAYBILL ->
                        new ExportDocuments(List.of(), List.of(opened.presented(Waybill.class)), null, List.of());
                    case DECLARATION, REFUSED ->
                        new ExportDocuments(
                                Stream.ofNullable(joined.order())
                                        .map(order ->
                                                StagedDocument.opened(order).presented(Order.class))
                                        .toList(),
                                Stream.ofNullable(joined.waybill())
                                        .map(waybill ->
                                                StagedDocument.opened(waybill).presented(Waybill.class))
                                        .toList(),
                                opened.presented(Declaration.class),
                                List.of());
                });
    }

    private void write(List<ExportRows.Read> read, Profile profile, ResultBlock block) {
        List<ExportDocuments> exports = read.stream()
                .filter(ExportRows.Read.Export.class::isInstance)
                .map(row -> ((ExportRows.Read.Export) row).documents())
                .toList();
        List<Optional<Report>> reports = reports(exports, profile);
        RowLines lines = new RowLines(block);
        int next = 0;
        for (ExportRows.Read row : read) {
            switch (row) {
                case ExportRows.Read.Refused(var named, var problem) -> lines.refused(named, problem);
                case ExportRows.Read.Export(var named, var documents) -> {
                    reports.get(next)
                            .ifPresentOrElse(
                                    report -> lines.judged(named, documents, report),
                                    () -> lines.refused(named, FAULT.json()));
                    next++;
                }
            }
        }
    }

    /** In the order of the exports; empty where the engine itself fails, which must hold up neither the others nor the batch. */
    private List<Optional<Report>> reports(List<ExportDocuments> exports, Profile profile) {
        try {
            return judge.judge(exports, profile).stream()
                    .map(judgement -> Optional.of(judgement.report()))
                    .toList();
        } catch (PersistenceException e) {
            throw e;
        } catch (RuntimeException e) {
            if (exports.size() == 1) {
                LOG.error("a row of a batch that cannot be judged", e);
                return List.of(Optional.empty());
            }
            return exports.stream()
                    .flatMap(one -> reports(List.of(one), profile).stream())
                    .toList();
        }
    }
}
