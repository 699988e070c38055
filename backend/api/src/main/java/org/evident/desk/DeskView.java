package org.evident.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Desk", description = "What waits for somebody who edits, in the organisations where they do.")
record DeskView(
        @Schema(required = true, description = "In review, and written by somebody else: the longest waiting first.")
                Pile waiting,
        @Schema(required = true, description = "My drafts that were sent back with a note.") Pile returned,
        @Schema(
                        required = true,
                        description = "What I sent for review and nobody has answered yet: the longest waiting first.")
                Pile sent,
        @Schema(
                        required = true,
                        description = "Published, and overdue or due a check within 30 days: the most overdue first.")
                Pile due,
        @Schema(required = true, description = "Published, and the address does not answer.") Pile broken,
        @Schema(required = true, description = "Readers' open reports, newest first.") Pile reports,
        @Schema(required = true, description = "My other drafts, the last changed first.") Pile drafts) {

    static final int FIRST = 5;

    @Schema(name = "DeskPile")
    record Pile(
            @Schema(required = true, description = "How many there are in all.") long total,
            @Schema(required = true, maxItems = FIRST, description = "The first few.") List<Entry> items) {}

    @Schema(name = "DeskEntry")
    record Entry(
            @Schema(required = true) UUID resourceId,
            @Schema(required = true, maxLength = 500) String title,
            @Schema(maxLength = 200, description = "Who owns it.") String owner,
            @Schema(maxLength = 2000, description = "What it still needs, or what a reader says of it.") String note,
            @Schema(
                            description = "What is wrong with it.",
                            enumeration = {"suspect", "broken", "outdated", "inaccessible", "other"})
                    String problem,
            @Schema(description = "The day by which it is to be checked.") LocalDate reviewBy,
            @Schema(required = true, description = "Days since then; 0 while it is not overdue.") int overdueDays,
            @Schema(required = true, description = "When it was last changed, or reported.") Instant at) {}
}
