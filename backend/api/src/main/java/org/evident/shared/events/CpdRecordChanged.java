package org.evident.shared.events;

import java.util.UUID;

/**
 * Somebody's CPD record became something else. Fired in the transaction that does it.
 *
 * @param what begun, saved, completed, reopened, binned, restored or gone
 */
public record CpdRecordChanged(UUID recordId, UUID personId, String what) {}
