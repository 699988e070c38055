package org.evident.profiles;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WorksWith",
        description =
                "Whom somebody works with, on which depends how long an employer must keep their learning records.",
        type = SchemaType.STRING,
        enumeration = {"children", "adults", "both", "neither"})
enum WorksWith {
    CHILDREN("children"),
    ADULTS("adults"),
    BOTH("both"),
    NEITHER("neither");

    @EnumeratedValue
    private final String code;

    WorksWith(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
