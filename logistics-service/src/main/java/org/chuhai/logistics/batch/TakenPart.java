package org.chuhai.logistics.batch;

/**
 * A part that somebody has taken to judge it.
 *
 * @param attempts how often it has failed
 * @param lost how often somebody has taken it who did not come back, this time included
 */
record TakenPart(int number, int attempts, int lost) {}
