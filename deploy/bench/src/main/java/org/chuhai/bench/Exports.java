package org.chuhai.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.chuhai.logistics.testdata.FaultyExports;
import org.chuhai.logistics.testdata.Triple;

/**
 * The mix that everything is measured with: two thousand exports of five lines each, every fifth with three faults. Where more
 * are wanted they come again, under other row ids.
 */
public final class Exports {

    public static final int KINDS = 2_000;

    private static final long SEED = 42;
    private static final int LINES = 5;
    private static final int FAULTS = 3;
    private static final int FAULTY_ONE_IN = 5;
    private static final int BUFFER = 1 << 20;

    private final List<Triple> triples;

    private Exports(List<Triple> triples) {
        this.triples = triples;
    }

    public static Exports mix() {
        return ofWhichFaulty(FAULTY_ONE_IN);
    }

    /**
     * Another mix of the same size.
     *
     * @param faultyOneIn of how many exports one is faulty; 0 for none
     */
    public static Exports ofWhichFaulty(int faultyOneIn) {
        FaultyExports made = new FaultyExports(SEED, LINES);
        List<Triple> triples = new ArrayList<>(KINDS);
        for (int i = 0; i < KINDS; i++) {
            triples.add(made.next(faultyOneIn > 0 && i % faultyOneIn == 0 ? FAULTS : 0));
        }
        return new Exports(triples);
    }

    public List<ThreeDocuments> documents() {
        return triples.stream().map(Triple::read).toList();
    }

    /** Each as the body of a dry run. */
    public List<byte[]> bodies() {
        return triples.stream()
                .map(triple -> body(triple).toString().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** NDJSON, a row an export; the row's id is its number, beginning with 0. */
    public void write(Path file, int count) throws IOException {
        List<byte[]> rows = triples.stream()
                .map(triple -> (body(triple).toString().substring(1) + "\n").getBytes(StandardCharsets.UTF_8))
                .toList();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            for (int i = 0; i < count; i++) {
                out.write(("{\"id\":\"" + i + "\",").getBytes(StandardCharsets.US_ASCII));
                out.write(rows.get(i % KINDS));
            }
        }
    }

    private static ObjectNode body(Triple triple) {
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.set("order", triple.order());
        body.set("waybill", triple.waybill());
        body.set("declaration", triple.declaration());
        return body;
    }
}
