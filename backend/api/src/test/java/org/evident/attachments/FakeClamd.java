package org.evident.attachments;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** Answers as ClamAV's daemon does, and finds the text "EICAR" a virus. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket server;

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
        System.setProperty("evident.scanner.host", "127.0.0.1");
        System.setProperty("evident.scanner.port", String.valueOf(server.getLocalPort()));
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                var text = new StringBuilder();
                for (int n; (n = in.readInt()) > 0; ) text.append(new String(in.readNBytes(n), StandardCharsets.UTF_8));
                var answer = !command.equals("zINSTREAM\0")
                        ? "UNKNOWN COMMAND\0"
                        : text.indexOf("EICAR") >= 0 ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // The next one is waited for, or there is none.
            }
        }
    }

    @Override
    public void close() throws IOException {
        System.clearProperty("evident.scanner.host");
        System.clearProperty("evident.scanner.port");
        server.close();
    }
}
