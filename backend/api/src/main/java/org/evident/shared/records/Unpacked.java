package org.evident.shared.records;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file with its gzip taken off, which refuses to grow without end. */
final class Unpacked extends FilterInputStream {

    private static final long LARGEST = 300L * 1024 * 1024;
    private long bytes;

    private Unpacked(InputStream in) {
        super(in);
    }

    static Unpacked of(InputStream file) throws IOException {
        var in = new BufferedInputStream(file, 64 * 1024);
        in.mark(4);
        var first = in.readNBytes(4);
        in.reset();
        if (startsWith(first, 'P', 'K', 3, 4)) {
            throw new Unreadable(
                    "This is a ZIP file or a workbook. Unpack it, or save the sheet as CSV UTF-8, and send that");
        }
        if (!startsWith(first, 0x1f, 0x8b)) return new Unpacked(in);
        try {
            return new Unpacked(new GZIPInputStream(in, 64 * 1024));
        } catch (ZipException e) {
            throw new Unreadable("The packed file is damaged. Pack it again, or send it unpacked");
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            var n = super.read(into, offset, length);
            if (n > 0 && (bytes += n) > LARGEST) {
                throw new Unreadable("The file unpacks to more than 300 MB. Split it and import each part");
            }
            return n;
        } catch (ZipException e) {
            throw new Unreadable("The packed file is damaged. Pack it again, or send it unpacked");
        }
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) return false;
        for (var n = 0; n < wanted.length; n++) if ((bytes[n] & 0xff) != wanted[n]) return false;
        return true;
    }
}
