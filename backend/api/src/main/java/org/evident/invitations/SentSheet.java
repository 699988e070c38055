package org.evident.invitations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.records.Unreadable;

/** A sheet as it was sent, at most 2 MB of it. */
final class SentSheet {

    private static final int LARGEST = 2 * 1024 * 1024;

    private SentSheet() {}

    static PeopleSheet read(InputStream sent) {
        try {
            var bytes = sent == null ? new byte[0] : sent.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST)
                throw new ProblemException(ProblemType.TOO_LARGE, "Choose a sheet of 2 MB or less");
            return PeopleSheet.read(bytes);
        } catch (Unreadable e) {
            throw ProblemException.invalid("/file", e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
