package org.evident.profiles;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Regulator",
        description = "Who keeps the register that somebody is on.",
        type = SchemaType.STRING,
        enumeration = {"social-work-england", "hcpc", "none"})
enum Regulator {
    SOCIAL_WORK_ENGLAND("social-work-england"),
    HCPC("hcpc"),
    NONE("none");

    @EnumeratedValue
    private final String code;

    Regulator(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
