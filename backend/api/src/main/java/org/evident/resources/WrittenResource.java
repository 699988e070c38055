package org.evident.resources;

/** A resource as PostgreSQL writes it: the JSON of a {@link ResourceView}, sent on without being read. */
record WrittenResource(int version, String json) {

    /** The version, and the parts that the day, other tables or the caller's roles change. */
    String tag() {
        return "\"v" + version + "-" + Integer.toHexString(json.hashCode()) + "\"";
    }
}
