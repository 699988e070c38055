package org.evident.shared.pages;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The packed parts of a PDF, unpacked into nothing to learn their size: a small file can hold gigabytes. */
final class PackedStreams {

    private static final long LARGEST = 32_000_000;
    private static final long ALL = 128_000_000;

    /** Packed twice, or with LZW: what cannot be measured here is not opened. */
    private static final Pattern UNMEASURED = Pattern.compile("LZW|Decode\\s{0,9}/[A-Za-z0-9]{1,12}Decode");

    private static final Pattern START = Pattern.compile("(?<!end)stream\\r?\\n");

    private PackedStreams() {}

    /** Whether its parts can be unpacked in memory. */
    static boolean areSmall(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (UNMEASURED.matcher(text).find()) return false;
        var streams = START.matcher(text);
        var all = 0L;
        while (streams.find()) {
            var size = unpacked(pdf, streams.end());
            all += size;
            if (size > LARGEST || all > ALL) return false;
        }
        return true;
    }

    /** As PDFBox unpacks it: whatever its two bytes of header say. What is not packed has no size. */
    private static long unpacked(byte[] pdf, int start) {
        if (start + 2 >= pdf.length) return 0;
        var inflater = new Inflater(true);
        try {
            inflater.setInput(pdf, start + 2, pdf.length - start - 2);
            var part = new byte[65_536];
            while (inflater.getBytesWritten() <= LARGEST && inflater.inflate(part) > 0) continue;
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
