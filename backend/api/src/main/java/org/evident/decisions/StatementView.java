package org.evident.decisions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DecisionStatement",
        description = "How evidence informed a decision, put together from what was written.")
record StatementView(
        @Schema(
                        required = true,
                        maxLength = 200_000,
                        description =
                                "Paragraphs in the owner's words, with numbers of references in square brackets. A proposal: what"
                                        + " is saved is never changed by it.")
                String statement,
        @Schema(required = true, maxItems = 40, description = "In the order in which they are first cited.")
                List<Reference> references) {

    @Schema(name = "DecisionReference")
    record Reference(
            @Schema(required = true, description = "As it is cited, from 1.") int number,
            @Schema(
                            required = true,
                            maxLength = 4000,
                            description = "OSCOLA, as English courts know it, in plain text.")
                    String text) {}
}
