package org.evident.shared.limits;

/** Requests that one client may still make: fills steadily, so that a burst is fine and a flood is not. */
final class Bucket {

    private final int most;
    private final double eachMilli;
    private double held;
    private long at;

    Bucket(int aMinute, long now) {
        this.most = aMinute;
        this.eachMilli = aMinute / 60_000.0;
        this.held = aMinute;
        this.at = now;
    }

    /**
     * @param left how many more are granted at once
     * @param pause seconds until the next is granted
     */
    record Allowance(boolean granted, int left, int pause) {}

    synchronized boolean isEmpty(long now) {
        fill(now);
        return held < 1;
    }

    synchronized Allowance take(long now) {
        fill(now);
        var granted = held >= 1;
        if (granted) held -= 1;
        return new Allowance(granted, (int) held, Math.max(1, (int) Math.ceil((1 - held) / eachMilli / 1000)));
    }

    private void fill(long now) {
        held = Math.min(most, held + Math.max(0, now - at) * eachMilli);
        at = now;
    }
}
