package org.chuhai.logistics.tracking;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.chuhai.platform.problem.Problem;
import org.chuhai.platform.problem.Refusal;
import org.chuhai.platform.problem.RowReader;
import org.jboss.logging.Logger;

/** Many events at once, one a line: each is recorded or refused for itself. */
@ApplicationScoped
public class CarrierPush {

    /** Rows that are worked on together; the answer to them is all that is in memory besides the body. */
    static final int BATCH = 200;

    private static final Logger LOG = Logger.getLogger(CarrierPush.class);

    private final TrackingService service;
    private final ObjectMapper mapper;
    private final RowReader reader;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final TrackingSettings settings;

    CarrierPush(
            TrackingService service,
            ObjectMapper mapper,
            RowReader reader,
            MeterRegistry metrics,
            Clock clock,
            TrackingSettings settings) {
        this.service = service;
        this.mapper = mapper;
        this.reader = reader;
        this.metrics = metrics;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Records the first batch; the rest follows while the answer is written. So whatever refuses the push as a whole comes
     * before the status.
     *
     * @param wording makes a refusal a problem in the caller's language
     */
    Answer begin(byte[] body, Function<Refusal, Problem> wording) {
        return new Answer(body, PushedLine.of(body), wording);
    }

    /** A result a row, as NDJSON in the order of the rows. */
    final class Answer {

        private final byte[] body;
        private final List<PushedLine> lines;
        private final Function<Refusal, Problem> wording;
        private final Recording recording = new Recording(service, clock, settings.pushTime());
        private final Map<RowResult.Outcome, Integer> counts = new EnumMap<>(RowResult.Outcome.class);
        private final byte[] first;
        private int next;

        private Answer(byte[] body, List<PushedLine> lines, Function<Refusal, Problem> wording) {
            this.body = body;
            this.lines = lines;
            this.wording = wording;
            this.first = batch();
            // Now, for nobody may be there any more to write to.
            tell();
        }

        /** Each batch is on its way before the next is begun; a caller who has gone is not worked for any more. */
        void writeTo(OutputStream out) throws IOException {
            try {
                out.write(first);
                while (next < lines.size()) {
                    out.flush();
                    out.write(batch());
                }
            } finally {
                if (lines.size() > BATCH) {
                    tell();
                }
            }
        }

        private byte[] batch() {
            List<PushedLine> batch = lines.subList(next, Math.min(next + BATCH, lines.size()));
            SortedMap<Integer, RowOutcome> outcomes = new TreeMap<>();
            SortedMap<Integer, CarrierEvent> rows = read(batch, outcomes);
            outcomes.putAll(recording.record(rows));
            next += batch.size();
            return written(outcomes);
        }

        /** Rows that can be read, by their numbers; the others are refused. */
        private SortedMap<Integer, CarrierEvent> read(List<PushedLine> batch, Map<Integer, RowOutcome> refused) {
            SortedMap<Integer, CarrierEvent> rows = new TreeMap<>();
            for (PushedLine line : batch) {
                try {
                    rows.put(line.number(), reader.read(body, line.from(), line.length(), CarrierEvent.class));
                } catch (Refusal refusal) {
                    refused.put(line.number(), new RowOutcome.Refused(refusal));
                }
            }
            return rows;
        }

        private byte[] written(SortedMap<Integer, RowOutcome> outcomes) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                for (Map.Entry<Integer, RowOutcome> outcome : outcomes.entrySet()) {
                    RowResult result = RowResult.of(outcome.getKey(), outcome.getValue(), wording);
                    count(result.status());
                    bytes.write(mapper.writeValueAsBytes(result));
                    bytes.write('\n');
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a result is always written", e);
            }
            return bytes.toByteArray();
        }

        private void count(RowResult.Outcome status) {
            counts.merge(status, 1, Integer::sum);
            metrics.counter("chuhai.tracking.pushed", "status", status.name()).increment();
        }

        private void tell() {
            LOG.infof("a push of %d rows: %s, %d left", lines.size(), counts, lines.size() - next);
        }
    }
}
