package org.evident.shared.events;

import java.util.UUID;

/**
 * Somebody's CPD record became something else. Fired in the transaction that does it.
 *
 * @param what begun, saved, completed (also when it begins so), reopened, binned or restored
 */
public record CpdRecordChanged(UUID recordId, UUID personId, String what) {}
