package org.evident.attachments;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.jboss.logging.Logger;

/** ClamAV's daemon, which is sent the file over its INSTREAM command: pieces with their length before them, then none. */
record Clamd(String host, int port) implements Scanner {

    private static final Logger LOG = Logger.getLogger(Clamd.class);
    private static final int PATIENCE = 20_000;

    @Override
    public Found scan(Path file) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            send(file, new DataOutputStream(socket.getOutputStream()));
            return said(new String(socket.getInputStream().readNBytes(1024), StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw unavailable(e.getClass().getSimpleName());
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (var in = Files.newInputStream(file)) {
            for (byte[] piece; (piece = in.readNBytes(64 * 1024)).length > 0; ) {
                out.writeInt(piece.length);
                out.write(piece);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static Found said(String answer) {
        if (answer.startsWith("stream: OK")) return Found.NOTHING;
        if (answer.contains(" FOUND")) return Found.VIRUS;
        throw unavailable("unexpected answer");
    }

    private static ProblemException unavailable(String why) {
        LOG.warnf("The virus scanner did not answer: %s", why);
        return new ProblemException(
                ProblemType.UNAVAILABLE, "The file cannot be checked for viruses now. Try again in a few minutes");
    }
}
