package org.chuhai.bench;

/**
 * A line of the table.
 *
 * @param what was measured
 * @param figure with its unit
 * @param baseline of the same run, with what it is; empty where the line is one itself
 * @param goal empty where there is none
 * @param how load, limits, and what was checked
 */
public record Result(String what, String figure, String baseline, String goal, String how) {

    /** A row of a Markdown table. */
    String row() {
        return "| " + String.join(" | ", what, figure, baseline, goal, how) + " |";
    }
}
