package org.evident.profiles;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Profession",
        description = "What somebody does for their work, across social care, education, health and support services.",
        type = SchemaType.STRING,
        enumeration = {
            "social-worker",
            "occupational-therapist",
            "foster-carer",
            "family-support-worker",
            "early-help-worker",
            "residential-worker",
            "care-worker",
            "personal-adviser",
            "youth-worker",
            "health-professional",
            "teacher",
            "manager",
            "learning-and-development",
            "librarian",
            "student",
            "other"
        })
enum Profession {
    SOCIAL_WORKER("social-worker"),
    OCCUPATIONAL_THERAPIST("occupational-therapist"),
    FOSTER_CARER("foster-carer"),
    FAMILY_SUPPORT_WORKER("family-support-worker"),
    EARLY_HELP_WORKER("early-help-worker"),
    RESIDENTIAL_WORKER("residential-worker"),
    CARE_WORKER("care-worker"),
    PERSONAL_ADVISER("personal-adviser"),
    YOUTH_WORKER("youth-worker"),
    HEALTH_PROFESSIONAL("health-professional"),
    TEACHER("teacher"),
    MANAGER("manager"),
    LEARNING_AND_DEVELOPMENT("learning-and-development"),
    LIBRARIAN("librarian"),
    STUDENT("student"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    Profession(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
