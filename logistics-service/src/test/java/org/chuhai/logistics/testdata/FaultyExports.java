package org.chuhai.logistics.testdata;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Makes exports with any number of faults by a seed. */
public final class FaultyExports {

    /** Those that the documents themselves can put right. */
    public static final List<Fault> FAULTS = Stream.of(Faults.ALL, AmountFaults.ALL, HeadFaults.ALL)
            .flatMap(List::stream)
            .toList();

    private static final int MOST_ATTEMPTS = 50;

    private final ExportGenerator exports;
    private final Random random;

    public FaultyExports(long seed) {
        this(seed, 0);
    }

    /** @param lines lines of every export; 0 for any number from 1 to 8 */
    public FaultyExports(long seed, int lines) {
        exports = new ExportGenerator(seed, lines);
        random = new Random(seed);
    }

    /**
     * An export with this many faults in different data. Of a line's amounts, and of a fee and its currency, at most one is wrong: with two wrong figures
     * nobody could tell what was meant.
     */
    public Triple next(int faults) {
        Triple triple = exports.next();
        Set<String> wrong = new HashSet<>();
        for (int attempts = 0; wrong.size() < faults && attempts < MOST_ATTEMPTS && triple.hasAllLines(); attempts++) {
            Triple attempt = triple.copy();
            Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
            String datum =
                    AmountFaults.ALL.contains(fault) ? "amounts" : fault.field().replace("Currency", "");
            if (!wrong.contains(datum) && fault.planter().plant(attempt, random) && attempt.isReadable()) {
                triple = attempt;
                wrong.add(datum);
            }
        }
        return triple;
    }
}
