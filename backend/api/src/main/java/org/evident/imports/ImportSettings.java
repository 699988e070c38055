package org.evident.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.records.Field;

/** Which column holds what, and what every record of the file gets that does not say it itself. */
@Schema(name = "ImportSettings")
record ImportSettings(
        @Size(max = 200, message = "Match 200 columns or fewer")
                @Schema(
                        description =
                                "For CSV and JSON. A field may have several columns; a column not named is not read.")
                List<@Valid @NotNull(message = "Match a column") ColumnMatch> columns,
        @NotNull(message = "Choose a kind for records that do not say theirs") UUID kindId,
        UUID providerId,
        @Size(max = 200, message = "Publisher must be 200 characters or fewer") String publisher,
        @Size(max = 500, message = "Journal or series must be 500 characters or fewer") String containerTitle,
        @NotNull(message = "Choose the side of evidence")
                @Pattern(
                        regexp = "practice|people|research|mixed",
                        message = "Choose practice knowledge, people's views, research or mixed")
                @Schema(enumeration = {"practice", "people", "research", "mixed"})
                String side,
        @Size(max = 80, message = "Kind of evidence must be 80 characters or fewer") String subKind,
        @NotNull(message = "Choose who can open them")
                @Pattern(
                        regexp = "open|members|licence|internal",
                        message = "Choose open, members, licence or internal")
                @Schema(enumeration = {"open", "members", "licence", "internal"})
                String access,
        @Size(max = 200, message = "Licence must be 200 characters or fewer") String licence,
        @NotNull(message = "Choose who can see them")
                @Pattern(regexp = "organisation|network|public", message = "Choose organisation, network or public")
                @Schema(enumeration = {"organisation", "network", "public"})
                String visibility,
        @NotNull(message = "Choose draft or published")
                @Pattern(regexp = "draft|published", message = "Choose draft or published")
                @Schema(enumeration = {"draft", "published"})
                String status,
        @Schema(
                        description =
                                "Put each record also under the topics whose names or synonyms its title or keywords hold.")
                boolean matchTopics,
        @Size(max = 20, message = "Choose 20 topics or fewer") Set<@NotNull(message = "Choose a topic") UUID> topicIds,
        @Size(max = 30, message = "Choose 30 audiences or fewer")
                Set<@NotNull(message = "Choose an audience") UUID> audienceIds) {

    ImportSettings {
        columns = columns == null ? List.of() : columns;
        topicIds = topicIds == null ? Set.of() : topicIds;
        audienceIds = audienceIds == null ? Set.of() : audienceIds;
    }

    @AssertTrue(message = "Match each column once")
    @Schema(hidden = true)
    boolean isEachColumnMatchedOnce() {
        return columns.stream().distinct().count() == columns.size();
    }

    @Schema(name = "ColumnMatch")
    record ColumnMatch(
            @NotNull(message = "Choose what the column holds") @Schema(required = true) Field field,
            @NotNull(message = "Choose a column")
                    @Size(max = 200, message = "Column must be 200 characters or fewer")
                    @Schema(required = true)
                    String column) {}
}
