package org.evident.resources;

import java.util.UUID;

/** A resource as PostgreSQL writes it: the JSON of a {@link ResourceView}, sent on without being read. */
record WrittenResource(UUID id, int version, String json) {

    /** The version, and the parts that the day, other tables or the caller's roles change. */
    String tag() {
        return "\"v" + version + "-" + Integer.toHexString(json.hashCode()) + "\"";
    }
}
