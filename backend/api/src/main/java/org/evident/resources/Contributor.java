package org.evident.resources;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone credited for a resource. Kept as text, so that credit outlives any account. */
@Schema(name = "Contributor", description = "A person by family and given name, or a body by name alone.")
record Contributor(
        @Size(max = 200, message = "Name must be 200 characters or fewer") String name,
        @Size(max = 120, message = "Family name must be 120 characters or fewer") String family,
        @Size(max = 120, message = "Given name must be 120 characters or fewer") String given,
        @Pattern(
                        regexp = "author|editor|translator|contributor",
                        message = "Choose author, editor, translator or contributor")
                @Schema(
                        enumeration = {"author", "editor", "translator", "contributor"},
                        description = "Author when absent.")
                String role) {

    @AssertTrue(message = "Enter a family name, or the name of a body")
    @Schema(hidden = true)
    boolean isNamed() {
        return filled(name) || filled(family);
    }

    String display() {
        if (!filled(family)) return name;
        return filled(given) ? given + " " + family : family;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
