package org.evident.bench;

import org.HdrHistogram.Histogram;

/**
 * One measurement: how long each request took, in microseconds, and what it cost.
 *
 * @param cpuMillis CPU time of the server that answered, 0 where it is not known
 * @param wrong answers that were refused, or that did not agree with SQL
 */
record Reading(Histogram times, double seconds, double cpuMillis, long wrong) {

    double p50() {
        return times.getValueAtPercentile(50) / 1000.0;
    }

    double p95() {
        return times.getValueAtPercentile(95) / 1000.0;
    }

    double p99() {
        return times.getValueAtPercentile(99) / 1000.0;
    }

    double perSecond() {
        return times.getTotalCount() / seconds;
    }

    double cpuPerRequest() {
        return times.getTotalCount() == 0 ? 0 : cpuMillis / times.getTotalCount();
    }

    static Histogram microseconds() {
        return new Histogram(1, 600_000_000L, 3);
    }
}
