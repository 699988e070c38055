package org.evident.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.records.Column;
import org.evident.shared.records.FileFormat;
import org.evident.shared.records.RecordFile;
import org.evident.shared.records.Unreadable;

/** A file as it was sent, on disk until it is kept, so that no connection waits for a slow sender. Close it to delete it. */
record UploadedFile(String name, Path path, long bytes, FileFormat format, List<Column> columns)
        implements AutoCloseable {

    static final long LARGEST = 50L * 1024 * 1024;

    static UploadedFile of(String name, InputStream sent) {
        Path path = null;
        try {
            path = Files.createTempFile("import-", ".upload");
            var bytes = copy(sent, path);
            if (bytes == 0) throw refused("The file is empty. Choose a file with records in it");
            try (var head = Files.newInputStream(path)) {
                var format = RecordFile.detect(head.readNBytes(256 * 1024));
                try (var file = Files.newInputStream(path)) {
                    return new UploadedFile(name.strip(), path, bytes, format, RecordFile.columns(format, file));
                }
            }
        } catch (Unreadable e) {
            delete(path);
            throw refused(e.getMessage());
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(path);
            throw e;
        }
    }

    private static long copy(InputStream sent, Path path) throws IOException {
        if (sent == null) return 0;
        try (var out = Files.newOutputStream(path)) {
            var piece = new byte[64 * 1024];
            var bytes = 0L;
            for (int n; (n = sent.read(piece)) >= 0; bytes += n) {
                if (bytes + n > LARGEST)
                    throw new ProblemException(ProblemType.TOO_LARGE, "Choose a file of 50 MB or less");
                out.write(piece, 0, n);
            }
            return bytes;
        }
    }

    private static ProblemException refused(String why) {
        return ProblemException.invalid("/file", why);
    }

    @Override
    public void close() {
        delete(path);
    }

    private static void delete(Path path) {
        try {
            if (path != null) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
