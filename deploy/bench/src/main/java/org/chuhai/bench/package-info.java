/**
 * Benchmarks, run as {@code java -jar deploy/bench/target/chuhai-bench.jar}. Each states its load and has a baseline in
 * the same run. Nothing here decides whether a build is green.
 */
package org.chuhai.bench;
