package org.evident.shared.catalogue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The feature that keeps resources answers with the JSON of each, as the contract's {@code Resource}. */
public interface ResourceTexts {

    /** One query, however many ids. Ids that are missing or hidden from the caller are absent from the answer. */
    Map<UUID, String> texts(List<UUID> ids);
}
