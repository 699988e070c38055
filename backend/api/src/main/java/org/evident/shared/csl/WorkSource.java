package org.evident.shared.csl;

import java.util.List;
import java.util.UUID;

/** The feature that keeps works answers for them, hiding what the caller may not see. */
public interface WorkSource {

    /** One query, however many ids; in their order. Ids that are missing or hidden are absent from the answer. */
    List<Work> works(List<UUID> ids);
}
