package org.evident.bench;

import java.io.IOException;

/** The most that was alive on a server's heap whenever it was looked at, some seconds apart. */
final class HeapWatch {

    private static final long PAUSE = 5_000_000_000L;

    private final Server server;
    private double most;
    private long last;

    HeapWatch(Server server) {
        this.server = server;
    }

    void look() throws IOException {
        if (System.nanoTime() - last < PAUSE) return;
        most = Math.max(most, server.liveHeapMegabytes());
        last = System.nanoTime();
    }

    double most() {
        return most;
    }
}
