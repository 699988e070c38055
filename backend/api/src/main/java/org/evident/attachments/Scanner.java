package org.evident.attachments;

import java.nio.file.Path;

/** Looks for viruses in a file before it is kept. */
interface Scanner {

    /** @throws org.evident.shared.problem.ProblemException where it should look and cannot now: the file is not kept then */
    Found scan(Path file);
}
