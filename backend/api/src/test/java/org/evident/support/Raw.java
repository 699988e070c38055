package org.evident.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** HTTP written byte by byte, so that no client tidies what is sent. */
public final class Raw {

    private Raw() {}

    /** @param headers with names in lower case; the last of a name counts */
    public record Answer(int status, Map<String, String> headers, byte[] body, long millis) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** @param headers lines that end in CRLF */
    public static Answer send(URL server, String method, String target, String headers, byte[] body) {
        var head = "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s%s\r\n"
                .formatted(method, target, headers, body == null ? "" : "Content-Length: " + body.length + "\r\n");
        var start = System.nanoTime();
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            var out = new ByteArrayOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            if (body != null) out.write(body);
            write(socket, out.toByteArray());
            var answer = socket.getInputStream().readAllBytes();
            return read(answer, (System.nanoTime() - start) / 1_000_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server may answer and hang up before it has read everything. */
    private static void write(Socket socket, byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
        } catch (java.net.SocketException hungUp) {
            if (socket.getInputStream().available() == 0) throw hungUp;
        }
    }

    /** Status 0 where the server hung up without a word. */
    private static Answer read(byte[] bytes, long millis) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.") || end < 0) return new Answer(0, Map.of(), bytes, millis);
        var headers = new LinkedHashMap<String, String>();
        text.substring(0, end).lines().skip(1).forEach(line -> {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        var body = text.substring(end + 4);
        if ("chunked".equals(headers.get("transfer-encoding"))) body = joined(body);
        return new Answer(
                Integer.parseInt(text.substring(9, 12)), headers, body.getBytes(StandardCharsets.ISO_8859_1), millis);
    }

    private static String joined(String chunks) {
        var all = new StringBuilder();
        for (var at = 0; at < chunks.length(); ) {
            var line = chunks.indexOf("\r\n", at);
            var size = Integer.parseInt(chunks.substring(at, line), 16);
            all.append(chunks, line + 2, line + 2 + size);
            at = line + 4 + size;
        }
        return all.toString();
    }
}
