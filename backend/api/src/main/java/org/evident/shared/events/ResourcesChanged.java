package org.evident.shared.events;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Something was done to resources. Fired in the transaction that does it, when the rows are written.
 *
 * @param act          what was done: {@code add}, {@code import}, {@code edit}, a step of a resource's life, {@code restore},
 *                     {@code supersede} or {@code fall-due}
 * @param by           who did it, or null where nobody did
 * @param restoredFrom the number of the version that was restored, or null
 */
public record ResourcesChanged(Collection<UUID> resourceIds, String act, UUID by, Integer restoredFrom) {

    public static ResourcesChanged one(UUID resource, String act, UUID by) {
        return new ResourcesChanged(List.of(resource), act, by, null);
    }
}
