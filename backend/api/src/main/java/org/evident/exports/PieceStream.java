package org.evident.exports;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** What is written becomes pieces in the database, one at a time, so that no copy is ever in memory whole. */
class PieceStream extends OutputStream {

    private static final int PIECE = 256 * 1024;

    private final ExportAttempts attempts;
    private final UUID id;
    private final int attempt;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int position;
    private long written;

    PieceStream(ExportAttempts attempts, UUID id, int attempt) {
        this.attempts = attempts;
        this.id = id;
        this.attempt = attempt;
    }

    long written() {
        return written;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int at = from, end = from + length; at < end; ) {
            var some = Math.min(end - at, PIECE - filled);
            System.arraycopy(bytes, at, piece, filled, some);
            filled += some;
            at += some;
            if (filled == PIECE) keep();
        }
    }

    @Override
    public void close() {
        if (filled > 0) keep();
    }

    private void keep() {
        attempts.keep(id, attempt, position++, Arrays.copyOf(piece, filled));
        written += filled;
        filled = 0;
    }
}
