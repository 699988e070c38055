package org.evident.resources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Resource", description = "A resource of the learning hub, as this caller may see it.")
record ResourceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, maxLength = 500) String title,
        @Schema(required = true, maxItems = 200) List<Contributor> contributors,
        @Schema(required = true) Word kind,
        Word provider,
        @Schema(maxLength = 200) String publisher,
        @Schema(maxLength = 500, description = "Journal, series or site it is part of.") String containerTitle,
        @Schema(maxLength = 40) String volume,
        @Schema(maxLength = 40) String issue,
        @Schema(maxLength = 60) String pages,
        @Schema(maxLength = 2000) String url,
        @Schema(maxLength = 300) String doi,
        @Schema(maxLength = 13) String isbn,
        @Schema(maxLength = 9) String issn,
        Integer publishedYear,
        @Schema(maxLength = 10, description = "yyyy, yyyy-mm or yyyy-mm-dd.") String publishedOn,
        @Schema(maxLength = 35) String language,
        @Schema(required = true, maxLength = 20000) String summary,
        @Schema(required = true, maxItems = 10, description = "What to know in 60 seconds.") List<String> keyMessages,
        @Schema(maxLength = 2000, description = "So what for practice.") String soWhat,
        @Schema(description = "Minutes to read, watch or listen, 1-1440.") Integer minutes,
        @Schema(
                        required = true,
                        enumeration = {"practice", "people", "research", "mixed"})
                String side,
        @Schema(maxLength = 80) String subKind,
        @Schema(
                        required = true,
                        enumeration = {"open", "members", "licence", "internal"})
                String access,
        @Schema(maxLength = 1000, description = "How to open it, from the item or else its provider.")
                String howToGetIn,
        @Schema(maxLength = 200) String licence,
        @Schema(required = true, maxItems = 10) List<String> formats,
        @Schema(
                        required = true,
                        enumeration = {"team", "service", "organisation", "network", "public"})
                String visibility,
        @Schema(required = true) Word organisation,
        UUID serviceAreaId,
        UUID teamId,
        @Schema(required = true, maxItems = 20) List<Word> topics,
        @Schema(required = true, maxItems = 30) List<Word> audiences,
        @Schema(required = true, maxItems = 30) List<Word> alsoUsefulFor,
        @Schema(required = true, description = "Part of the set for everyone.") boolean baseline,
        @Schema(required = true, maxItems = 60) List<String> keywords,
        @Schema(required = true, maxItems = 9) List<String> pcfDomains,
        @Schema(
                        required = true,
                        enumeration = {"draft", "in-review", "published", "review-due", "archived", "withdrawn"})
                String status,
        @Schema(maxLength = 1000) String withdrawnReason,
        @Schema(maxLength = 1000, description = "What a draft still needs, from whoever sent it back.")
                String returnNote,
        LocalDate reviewBy,
        @Schema(
                        description = "Draft for comment, pilot version or final. Absent where nobody has said.",
                        enumeration = {"draft", "pilot", "final"})
                String edition,
        @Schema(description = "What it takes the place of, where the caller may see it.") Other supersedes,
        @Schema(description = "What took its place, where the caller may see it.") Other replacedBy,
        @Schema(required = true, description = "Its review date has passed.") boolean reviewOverdue,
        @Schema(
                        required = true,
                        enumeration = {"unchecked", "ok", "suspect", "broken"})
                String linkStatus,
        @Schema(maxLength = 200) String ownerName,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(
                        required = true,
                        maxItems = 7,
                        description =
                                "What this caller may do with it now: edit, submit, return, publish, review, archive, withdraw.")
                List<String> allowed) {

    @Schema(name = "OtherResource", description = "Another resource, by its title.")
    record Other(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 500) String title) {}

    @Schema(name = "Word", description = "Something by its name, and by its name in addresses.")
    record Word(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 100) String slug,
            @Schema(required = true, maxLength = 200) String name) {}
}
