package org.evident.shared.records;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportRemark", description = "Something about a record that a person should know.")
public record Remark(
        @Schema(
                        required = true,
                        enumeration = {"mended", "dropped", "look", "problem"},
                        description =
                                "mended: put right; dropped: a part was left out; look: a person should look; problem:"
                                        + " it cannot be added.")
                String level,
        @Schema(required = true, maxLength = 40) String field,
        @Schema(required = true, maxLength = 500) String message) {

    public static Remark mended(String field, String message) {
        return new Remark("mended", field, message);
    }

    public static Remark dropped(String field, String message) {
        return new Remark("dropped", field, message);
    }

    public static Remark look(String field, String message) {
        return new Remark("look", field, message);
    }

    public static Remark problem(String field, String message) {
        return new Remark("problem", field, message);
    }

    public boolean stops() {
        return level.equals("problem");
    }
}
