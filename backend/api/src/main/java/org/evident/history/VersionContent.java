package org.evident.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "VersionContent",
        description = "All that was said of a resource, with the names that its words had then.")
record VersionContent(
        @Schema(required = true, maxLength = 500) String title,
        @Schema(required = true, maxItems = 200) List<Credited> contributors,
        @Schema(required = true) Named kind,
        Named provider,
        @Schema(maxLength = 200) String publisher,
        @Schema(maxLength = 500) String containerTitle,
        @Schema(maxLength = 40) String volume,
        @Schema(maxLength = 40) String issue,
        @Schema(maxLength = 60) String pages,
        @Schema(maxLength = 2000) String url,
        @Schema(maxLength = 300) String doi,
        @Schema(maxLength = 13) String isbn,
        @Schema(maxLength = 9) String issn,
        @Schema(maxLength = 10, description = "yyyy, yyyy-mm or yyyy-mm-dd.") String publishedOn,
        @Schema(maxLength = 35) String language,
        @Schema(required = true, maxLength = 20000) String summary,
        @Schema(required = true, maxItems = 10) List<String> keyMessages,
        @Schema(maxLength = 2000) String soWhat,
        @Schema(description = "Minutes to read, watch or listen, 1-1440.") Integer minutes,
        @Schema(required = true, maxLength = 20) String side,
        @Schema(maxLength = 80) String subKind,
        @Schema(required = true, maxLength = 20) String access,
        @Schema(maxLength = 1000) String howToGetIn,
        @Schema(maxLength = 200) String licence,
        @Schema(required = true, maxItems = 10) List<String> formats,
        @Schema(required = true, maxItems = 60) List<String> keywords,
        @Schema(required = true, maxItems = 9) List<String> pcfDomains,
        @Schema(required = true) Named organisation,
        Named serviceArea,
        Named team,
        @Schema(required = true, maxLength = 20) String visibility,
        @Schema(required = true) boolean baseline,
        @Schema(required = true, maxItems = 20) List<Named> topics,
        @Schema(required = true, maxItems = 30) List<Named> audiences,
        @Schema(required = true, maxItems = 30) List<Named> alsoUsefulFor,
        @Schema(maxLength = 20, description = "draft, pilot or final.") String edition,
        @Schema(description = "What it takes the place of.") Named supersedes,
        @Schema(description = "What took its place.") Named replacedBy,
        @Schema(required = true, maxLength = 20) String status,
        @Schema(maxLength = 1000) String returnNote,
        @Schema(maxLength = 1000) String withdrawnReason,
        LocalDate reviewBy) {

    @Schema(name = "VersionWord", description = "Something by its id and the name it had then.")
    record Named(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 500) String name) {}

    @Schema(name = "VersionContributor", description = "A person by family and given name, or a body by name alone.")
    record Credited(
            @Schema(maxLength = 200) String name,
            @Schema(maxLength = 120) String family,
            @Schema(maxLength = 120) String given,
            @Schema(maxLength = 20) String role) {}
}
