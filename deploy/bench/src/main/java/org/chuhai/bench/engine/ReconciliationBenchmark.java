package org.chuhai.bench.engine;

import java.util.concurrent.TimeUnit;
import org.chuhai.bench.Exports;
import org.chuhai.logistics.reconciliation.ReconciliationEngine;
import org.chuhai.logistics.reconciliation.ReferenceData;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
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
 * faults; reports complete with both texts and corrections. Clean and faulty triples alone are what the mix lies between;
 * the comparison of fields is what any program has to do at least.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
public class ReconciliationBenchmark {

    /** Of how many triples one is faulty; 0 for none. */
    @Param({"5", "0", "1"})
    int faultyOneIn;

    private final ReconciliationEngine engine = new ReconciliationEngine(ReferenceData.shipped());
    private ThreeDocuments[] documents = {};

    @Setup
    public void makeDocuments() {
        documents = Exports.ofWhichFaulty(faultyOneIn).documents().toArray(ThreeDocuments[]::new);
    }

    @Benchmark
    @OperationsPerInvocation(Exports.KINDS)
    public void reconcile(Blackhole reports) {
        for (ThreeDocuments triple : documents) {
            reports.consume(engine.reconcile(triple));
        }
    }

    @Benchmark
    @OperationsPerInvocation(Exports.KINDS)
    public void compareFields(Blackhole differences) {
        for (ThreeDocuments triple : documents) {
            differences.consume(FieldEquality.differences(triple));
        }
    }
}
