package org.evident.shared.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.LineNumberReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, or in UTF-16 with its mark; anything else is refused with the line where it stops being so. */
final class Encoding extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024);
    private final CharBuffer chars = CharBuffer.allocate(16 * 1024).flip();
    private int line = 1;
    private boolean started;
    private boolean ended;

    private Encoding(InputStream in, Charset charset, byte[] first) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.bytes.put(first).flip();
    }

    static LineNumberReader reader(InputStream in) throws IOException {
        var first = in.readNBytes(3);
        return new LineNumberReader(new Encoding(in, of(first), first), 64 * 1024);
    }

    static Charset of(byte[] first) {
        if (first.length >= 2 && (first[0] & 0xff) == 0xff && (first[1] & 0xff) == 0xfe)
            return StandardCharsets.UTF_16LE;
        if (first.length >= 2 && (first[0] & 0xff) == 0xfe && (first[1] & 0xff) == 0xff)
            return StandardCharsets.UTF_16BE;
        return StandardCharsets.UTF_8;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) if (!decode()) return -1;
        var n = Math.min(length, chars.remaining());
        chars.get(into, offset, n);
        return n;
    }

    /** Decodes what it can, so that the lines before the fault are counted. */
    private boolean decode() throws IOException {
        if (ended && !bytes.hasRemaining()) return false;
        fill();
        chars.clear();
        var result = decoder.decode(bytes, chars, ended);
        chars.flip();
        dropMark();
        for (var n = chars.position(); n < chars.limit(); n++) if (chars.get(n) == '\n') line++;
        if (result.isError() && !chars.hasRemaining()) {
            throw new Unreadable(
                    "Line %d is not in UTF-8. Save the file as UTF-8 (in Excel: CSV UTF-8) and send it again"
                            .formatted(line));
        }
        return chars.hasRemaining() || !ended || bytes.hasRemaining();
    }

    private void fill() throws IOException {
        bytes.compact();
        while (!ended && bytes.hasRemaining()) {
            var n = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (n < 0) ended = true;
            else bytes.position(bytes.position() + n);
        }
        bytes.flip();
    }

    private void dropMark() {
        if (started || !chars.hasRemaining()) return;
        started = true;
        if (chars.get(chars.position()) == '\uFEFF') chars.get();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
