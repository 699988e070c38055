package org.evident.cpdimports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** A file as it was sent, at most 5 MB of it, told by its content. */
@ApplicationScoped
class SentFile {

    /** Characters of all cells: what a packed file can grow to. */
    static final long MOST_TEXT = 20_000_000;

    private static final int LARGEST = 5 * 1024 * 1024;

    private final JsonSheet json;

    SentFile(JsonSheet json) {
        this.json = json;
    }

    SentSheet read(InputStream sent) {
        try {
            var bytes = sent == null ? new byte[0] : sent.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST)
                throw new ProblemException(ProblemType.TOO_LARGE, "Choose a file of 5 MB or less");
            if (bytes.length == 0) throw new Unreadable("The file is empty. Choose one with records in it");
            if (CsvSheet.starts(bytes, 'P', 'K', 3, 4)) return WorkbookSheet.read(bytes);
            return isJson(bytes) ? json.read(bytes) : CsvSheet.read(bytes);
        } catch (Unreadable e) {
            throw ProblemException.invalid("/file", e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJson(byte[] bytes) {
        for (var each : bytes) {
            if (each == '{' || each == '[') return true;
            if (!Character.isWhitespace(each)) return false;
        }
        return false;
    }
}
