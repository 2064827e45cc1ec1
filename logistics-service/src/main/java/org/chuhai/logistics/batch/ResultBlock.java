package org.chuhai.logistics.batch;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.chuhai.logistics.reconciliation.Finding;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;

/**
 * The results of a part: the lines that a download sends, compressed together, each behind what filters look at. So a
 * download copies bytes, and reads no JSON.
 */
final class ResultBlock implements AutoCloseable {

    private static final int END = -1;

    private final Packing.Pack pack = new Packing.Pack();
    private final Map<RowOutcome, Long> outcomes = new EnumMap<>(RowOutcome.class);
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private long rules;
    private long joined;

    /** A row, by its line with the line feed. */
    void add(RowOutcome outcome, Iterable<Finding> found, byte[] line, int length) {
        long mask = 0;
        for (Finding finding : found) {
            mask |= bit(finding.rule());
            findings.merge(finding.severity(), 1L, Long::sum);
        }
        long ofRow = mask;
        rules |= mask;
        outcomes.merge(outcome, 1L, Long::sum);
        pack.write(out -> {
            out.writeByte(outcome.code());
            out.writeLong(ofRow);
            out.writeInt(length);
            out.write(line, 0, length);
        });
    }

    /** A document that is part of another row. */
    void join() {
        joined++;
    }

    byte[] finish() {
        pack.write(out -> out.writeByte(END));
        return pack.finish();
    }

    @Override
    public void close() {
        pack.close();
    }

    long rows(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    long joined() {
        return joined;
    }

    /** Rows and the documents that are part of them. */
    long all() {
        return joined + outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    int outcomeMask() {
        return outcomes.keySet().stream().mapToInt(RowOutcome::bit).reduce(0, (all, one) -> all | one);
    }

    long ruleMask() {
        return rules;
    }

    /** The rule's place in a mask, by its name: a rule that is added later moves no other. */
    static long bit(RuleId rule) {
        int family = switch (rule.name().charAt(0)) {
            case 'R' -> 0;
            case 'V' -> 30;
            case 'K' -> 46;
            default -> throw new IllegalStateException("a rule of no known family: " + rule);
        };
        return 1L << (family + Integer.parseInt(rule.name().substring(1)));
    }

    /** Copies the lines that the filter takes. */
    static void copy(byte[] content, ResultFilter filter, OutputStream to) throws IOException {
        try {
            Packing.read(content, in -> {
                for (int outcome = in.readByte(); outcome != END; outcome = in.readByte()) {
                    copyLine(in, outcome, filter, to);
                }
            });
        } catch (NotTaken e) {
            throw e.why;
        }
    }

    /** Whoever reads is gone, which is no fault of the block. */
    private static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final IOException why;

        private NotTaken(IOException why) {
            super(why);
            this.why = why;
        }
    }

    private static void copyLine(DataInputStream in, int outcome, ResultFilter filter, OutputStream to)
            throws IOException {
        long rules = in.readLong();
        int length = in.readInt();
        if (filter.takes(1 << outcome, rules)) {
            byte[] line = in.readNBytes(length);
            try {
                to.write(line);
            } catch (IOException e) {
                throw new NotTaken(e);
            }
        } else {
            in.skipNBytes(length);
        }
    }
}
