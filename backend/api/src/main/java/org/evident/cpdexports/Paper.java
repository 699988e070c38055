package org.evident.cpdexports;

import java.io.IOException;
import java.util.List;
import org.evident.shared.portfolio.Written;

/** A file of records that is being written, one record after another. */
interface Paper {

    /** @param standards the labels of what it is evidence for, in the order of its ids; null for one that is not known */
    void add(Written written, List<String> standards) throws IOException;

    void end() throws IOException;
}
