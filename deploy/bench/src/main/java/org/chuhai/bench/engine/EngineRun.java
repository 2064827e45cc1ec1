package org.chuhai.bench.engine;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.bench.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link ReconciliationBenchmark}: the mix, its two ends, and the baseline over the mix. */
public final class EngineRun {

    private static final String MIX = "5";
    private static final List<String> ENDS = List.of("0", "1");
    private static final String HOW = "JMH, one thread, serial collector, 5 x 3 s after 5 x 2 s";

    private record Score(double perSecond, double error) {

        @Override
        public String toString() {
            return "%,d/s (error %,d)".formatted(Math.round(perSecond), Math.round(error));
        }
    }

    private EngineRun() {}

    public static List<Result> run() throws RunnerException {
        Score baseline = score("compareFields", MIX);
        List<Result> results = new ArrayList<>();
        results.add(new Result(
                "engine, all rules, mix: five lines, every fifth triple with three faults, reports with texts and corrections",
                score("reconcile", MIX).toString(),
                baseline + " for asking of 11 fields of the heads and 6 of each line only whether they are equal",
                "30,000/s",
                HOW));
        for (String end : ENDS) {
            results.add(new Result(
                    end.equals("0") ? "the same, clean triples only" : "the same, every triple with three faults",
                    score("reconcile", end).toString(),
                    "",
                    "",
                    HOW));
        }
        return results;
    }

    private static Score score(String benchmark, String faultyOneIn) throws RunnerException {
        org.openjdk.jmh.results.Result<?> result = new Runner(new OptionsBuilder()
                        .include(ReconciliationBenchmark.class.getName() + "." + benchmark + "$")
                        .param("faultyOneIn", faultyOneIn)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult();
        return new Score(result.getScore(), result.getScoreError());
    }
}
