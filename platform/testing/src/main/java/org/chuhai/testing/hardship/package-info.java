/**
 * Hard times for a service: requests that are wrong in every way, sent twice, sent by many at once, made at random; each
 * answer is held against the contract, and what is refused leaves no row behind.
 *
 * <p>A service writes down one good request for every operation ({@link org.chuhai.testing.hardship.GoodRequests}); then one
 * small {@code @QuarkusTest} class extends each of {@link org.chuhai.testing.hardship.ExamplesOfTheContract},
 * {@link org.chuhai.testing.hardship.FuzzedContract}, {@link org.chuhai.testing.hardship.KnownMethods},
 * {@link org.chuhai.testing.hardship.IdempotentCommands} and {@link org.chuhai.testing.hardship.OrderOfChecks}, and
 * {@link org.chuhai.testing.hardship.Refused} is there for single mistakes. Nothing here knows what the requests mean.
 *
 * <p>Whole processes are killed as well: {@link org.chuhai.testing.hardship.Storm} has the steps, for packaged services on
 * servers of one test's own, and {@link org.chuhai.testing.hardship.Gate} holds a process where it is to die.
 */
@NullMarked
package org.chuhai.testing.hardship;

import org.jspecify.annotations.NullMarked;
