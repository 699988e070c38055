package org.evident.profiles;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CareerLevel",
        description = "How far somebody is, after the levels of the Professional Capabilities Framework (2018).",
        type = SchemaType.STRING,
        enumeration = {
            "student",
            "newly-qualified",
            "early-career",
            "experienced",
            "advanced",
            "manager",
            "senior-leader"
        })
enum CareerLevel {
    STUDENT("student"),
    NEWLY_QUALIFIED("newly-qualified"),
    EARLY_CAREER("early-career"),
    EXPERIENCED("experienced"),
    ADVANCED("advanced"),
    MANAGER("manager"),
    SENIOR_LEADER("senior-leader");

    @EnumeratedValue
    private final String code;

    CareerLevel(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
