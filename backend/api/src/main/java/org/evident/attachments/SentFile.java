package org.evident.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** A file as it was sent, on disk until it is kept, so that no connection waits for a slow sender. Close it to delete it. */
record SentFile(Path path, long bytes, String sha256, FileKind kind) implements AutoCloseable {

    static final long LARGEST = 10L * 1024 * 1024;

    static SentFile of(InputStream sent) {
        Path path = null;
        try {
            path = Files.createTempFile("attachment-", ".upload");
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = copy(sent, path, digest);
            if (bytes == 0) throw refused("The file is empty. Choose another");
            return new SentFile(path, bytes, HexFormat.of().formatHex(digest.digest()), Content.of(path));
        } catch (Unwanted e) {
            delete(path);
            throw refused(e.getMessage());
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            delete(path);
            throw e;
        }
    }

    private static long copy(InputStream sent, Path path, MessageDigest digest) throws IOException {
        if (sent == null) return 0;
        try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            var piece = new byte[64 * 1024];
            var bytes = 0L;
            for (int n; (n = sent.read(piece)) >= 0; bytes += n) {
                if (bytes + n > LARGEST)
                    throw new ProblemException(ProblemType.TOO_LARGE, "Choose a file of 10 MB or less");
                out.write(piece, 0, n);
            }
            return bytes;
        }
    }

    static ProblemException refused(String message) {
        return ProblemException.invalid("/file", message);
    }

    @Override
    public void close() {
        delete(path);
    }

    private static void delete(Path path) {
        try {
            if (path != null) Files.deleteIfExists(path);
        } catch (IOException leftToTheSystem) {
            // The folder of temporary files is emptied by the system.
        }
    }
}
