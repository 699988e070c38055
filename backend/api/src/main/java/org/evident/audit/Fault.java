package org.evident.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the audit can be other than it was sealed. */
@Schema(
        name = "AuditFault",
        type = SchemaType.STRING,
        enumeration = {
            "changed",
            "removed",
            "inserted",
            "reordered",
            "seal-changed",
            "seal-removed",
            "fork",
            "not-as-anchored"
        })
enum Fault {
    CHANGED("changed"),
    REMOVED("removed"),
    INSERTED("inserted"),
    REORDERED("reordered"),
    SEAL_CHANGED("seal-changed"),
    SEAL_REMOVED("seal-removed"),
    /** Two seals claim the same place, or one follows another than the one before it. */
    FORK("fork"),
    /** The chain holds together, and is not the one that was noted outside of the database. */
    NOT_AS_ANCHORED("not-as-anchored");

    private final String key;

    Fault(String key) {
        this.key = key;
    }

    @JsonValue
    public String key() {
        return key;
    }

    static Fault of(String key) {
        for (var fault : values()) if (fault.key.equals(key)) return fault;
        throw new IllegalArgumentException(key);
    }
}
