package org.annalist.lab.bench;

/**
 * What a benchmark gave.
 *
 * @param name class and method of the benchmark
 * @param documentsPerSecond mean over the measured rounds
 * @param error half width of the 99.9 % confidence interval of the mean
 * @param bytesPerDocument bytes allocated for each document; -1 when not measured
 */
public record BenchResult(
    String name, double documentsPerSecond, double error, double bytesPerDocument) {}
