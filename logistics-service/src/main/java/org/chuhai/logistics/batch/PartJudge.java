package org.chuhai.logistics.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.judgement.Judge;
import org.chuhai.logistics.reconciliation.ExportDocuments;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.platform.language.Text;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Judges the rows of a part; the registry is asked once for all of them. */
@ApplicationScoped
class PartJudge {

    private static final Logger LOG = Logger.getLogger(PartJudge.class);

    private static final RowProblem FAULT = RowProblem.unjudged(Obstacle.FAULT);
    private static final Text ORDER = new Text("订单", "order");
    private static final Text WAYBILL = new Text("运单", "waybill");

    private final Judge judge;
    private final DocumentJoin join;
    private final BatchSettings settings;
    private final ExportRows rows;

    PartJudge(Judge judge, DocumentJoin join, BatchSettings settings) {
        this.judge = judge;
        this.join = join;
        this.settings = settings;
        this.rows = new ExportRows(Math.toIntExact(settings.row().asLongValue()));
    }

    /** All rows of a part, piece by piece. */
    void judge(PartTask task, List<Piece> pieces, ResultBlock block) {
        RowLines lines = new RowLines(block);
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Sound(int from, int count) -> judge(task, from, count, lines);
                case Piece.Culprit(int place, Obstacle obstacle) ->
                    lines.refused(
                            new RowLines.Named(task.numberOf(place), null, null),
                            RowProblem.unjudged(obstacle).json());
            }
        }
    }

    /** Some rows, of which nobody wants to know what they come to. */
    void probe(PartTask task, int from, int count) {
        try (ResultBlock block = new ResultBlock()) {
            judge(task, from, count, new RowLines(block));
        }
    }

    private void judge(PartTask task, int from, int count, RowLines lines) {
        switch (task.format()) {
            case NDJSON, CSV -> write(rows.read(task.rows().subList(from, from + count)), task.profile(), lines);
            case ZIP -> documents(task, task.firstRow() + from, count, lines);
        }
    }

    /** Lists with what they name, and what no list names; so many at once as the bytes of a part, whatever they name. */
    private void documents(PartTask task, long first, int count, RowLines lines) {
        List<DocumentJoin.Joined> slice = new ArrayList<>();
        long bytes = 0;
        for (DocumentJoin.Joined joined : join.of(task.batch(), first, count)) {
            if (joined.named() && joined.first() == joined.number()) {
                lines.join();
                continue;
            }
            if (bytes + joined.bytes() > settings.partBytes().asLongValue() && !slice.isEmpty()) {
                slice(task, slice, lines);
                slice.clear();
                bytes = 0;
            }
            slice.add(joined);
            bytes += joined.bytes();
        }
        if (!slice.isEmpty()) {
            slice(task, slice, lines);
        }
    }

    private void slice(PartTask task, List<DocumentJoin.Joined> slice, RowLines lines) {
        Map<Long, byte[]> contents = join.contents(task.batch(), slice);
        write(slice.stream().map(joined -> read(joined, contents)).toList(), task.profile(), lines);
    }

    private ExportRows.Read read(DocumentJoin.Joined joined, Map<Long, byte[]> contents) {
        StagedDocument.Opened opened = opened(contents, joined.number());
        RowLines.Named row = new RowLines.Named(joined.number(), null, opened.entry());
        if (joined.kind() == StagedDocument.Kind.REFUSED) {
            return new ExportRows.Read.Refused(row, opened.json());
        }
        Optional<RowProblem> problem = problem(joined);
        if (problem.isPresent()) {
            return new ExportRows.Read.Refused(
                    row, problem.get().in(opened.entry()).json());
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
                                named(contents, joined.order(), Order.class),
                                named(contents, joined.waybill(), Waybill.class),
                                opened.presented(Declaration.class),
                                List.of());
                });
    }

    private static <D extends CustomsDocument> List<Presented<D>> named(
            Map<Long, byte[]> contents, @Nullable Long number, Class<D> type) {
        return number == null ? List.of() : List.of(opened(contents, number).presented(type));
    }

    private Optional<RowProblem> problem(DocumentJoin.Joined joined) {
        if (joined.first() != joined.number()) {
            return Optional.of(RowProblem.duplicate(joined.first()));
        }
        if (joined.crowdedOrder() != null) {
            return Optional.of(RowProblem.crowded(ORDER, joined.crowdedOrder(), settings.together()));
        }
        return Optional.ofNullable(joined.crowdedWaybill())
                .map(number -> RowProblem.crowded(WAYBILL, number, settings.together()));
    }

    private static StagedDocument.Opened opened(Map<Long, byte[]> contents, long number) {
        byte[] content = contents.get(number);
        if (content == null) {
            throw new IllegalStateException("document " + number + " was there a moment ago");
        }
        return StagedDocument.opened(content);
    }

    private void write(List<ExportRows.Read> read, Profile profile, RowLines lines) {
        List<ExportDocuments> exports = read.stream()
                .filter(ExportRows.Read.Export.class::isInstance)
                .map(row -> ((ExportRows.Read.Export) row).documents())
                .toList();
        List<Optional<Report>> reports = reports(exports, profile);
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
