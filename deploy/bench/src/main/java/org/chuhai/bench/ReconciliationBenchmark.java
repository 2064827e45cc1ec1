package org.chuhai.bench;

import java.util.concurrent.TimeUnit;
import org.chuhai.logistics.reconciliation.ReconciliationEngine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.Report;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.chuhai.logistics.testdata.FaultyExports;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Triples that the engine reconciles in a second on one thread: five lines each, of the mix every fifth with three
 * faults; reports complete with both texts and corrections. The clean and the faulty triples alone are the baselines that
 * the mix lies between.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
public class ReconciliationBenchmark {

    private static final int TRIPLES = 2000;
    private static final int LINES = 5;
    private static final int FAULTS = 3;

    /** Of how many triples one is faulty; 0 for none. */
    @Param({"5", "0", "1"})
    int faultyOneIn;

    private ReconciliationEngine engine;
    private ThreeDocuments[] documents;

    @Setup
    public void makeDocuments() {
        engine = new ReconciliationEngine(ReferenceData.shipped());
        FaultyExports exports = new FaultyExports(42, LINES);
        documents = new ThreeDocuments[TRIPLES];
        for (int i = 0; i < TRIPLES; i++) {
            boolean faulty = faultyOneIn > 0 && i % faultyOneIn == 0;
            documents[i] = exports.next(faulty ? FAULTS : 0).read();
        }
    }

    @Benchmark
    @OperationsPerInvocation(TRIPLES)
    public void reconcile(Blackhole reports) {
        for (ThreeDocuments triple : documents) {
            Report report = engine.reconcile(triple);
            reports.consume(report);
        }
    }
}
