package org.evident.resources;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an editor types in. Texts are plain text: markup is shown as it was typed. */
@Schema(name = "ResourceInput")
record ResourceInput(
        @NotBlank(message = "Enter a title") @Size(max = 500, message = "Title must be 500 characters or fewer")
                String title,
        @Size(max = 200, message = "Name 200 contributors or fewer")
                List<@Valid @NotNull(message = "Enter a name") Contributor> contributors,
        @NotNull(message = "Choose a kind") UUID kindId,
        UUID providerId,
        @Size(max = 200, message = "Publisher must be 200 characters or fewer") String publisher,
        @Size(max = 500, message = "Journal or series must be 500 characters or fewer") String containerTitle,
        @Size(max = 40, message = "Volume must be 40 characters or fewer") String volume,
        @Size(max = 40, message = "Issue must be 40 characters or fewer") String issue,
        @Size(max = 60, message = "Pages must be 60 characters or fewer") String pages,
        @Size(max = 2000, message = "Web address must be 2,000 characters or fewer")
                @Pattern(regexp = "https?://[^\\s\"<>]+", message = "Enter a web address that starts with https://")
                String url,
        @Size(max = 300, message = "DOI must be 300 characters or fewer") String doi,
        @Size(max = 20, message = "ISBN must be 20 characters or fewer") String isbn,
        @Size(max = 12, message = "ISSN must be 12 characters or fewer") String issn,
        @Size(max = 10, message = "Enter a date as 2024, 2024-10 or 2024-10-14")
                @Schema(description = "A year, a month or a day: yyyy, yyyy-mm or yyyy-mm-dd.")
                String publishedOn,
        @Size(max = 35, message = "Language must be 35 characters or fewer")
                @Schema(description = "BCP 47 tag, such as en or cy.")
                String language,
        @Size(max = 20000, message = "Summary must be 20,000 characters or fewer") String summary,
        @Size(max = 10, message = "Write 10 key messages or fewer")
                List<
                                @NotBlank(message = "Write the key message")
                                @Size(max = 500, message = "Key message must be 500 characters or fewer") String>
                        keyMessages,
        @Size(max = 2000, message = "So what must be 2,000 characters or fewer") String soWhat,
        @Min(value = 1, message = "Minutes must be 1 or more")
                @Max(value = 1440, message = "Minutes must be 1,440 or fewer")
                @Schema(description = "Minutes to read, watch or listen, 1-1440.")
                Integer minutes,
        @NotNull(message = "Choose the side of evidence")
                @Pattern(
                        regexp = "practice|people|research|mixed",
                        message = "Choose practice knowledge, people's views, research or mixed")
                @Schema(enumeration = {"practice", "people", "research", "mixed"})
                String side,
        @Size(max = 80, message = "Kind of evidence must be 80 characters or fewer") String subKind,
        @NotNull(message = "Choose who can open it")
                @Pattern(
                        regexp = "open|members|licence|internal",
                        message = "Choose open, members, licence or internal")
                @Schema(enumeration = {"open", "members", "licence", "internal"})
                String access,
        @Size(max = 1000, message = "How to get in must be 1,000 characters or fewer") String howToGetIn,
        @Size(max = 200, message = "Licence must be 200 characters or fewer") String licence,
        @Size(max = 10, message = "Choose 10 formats or fewer")
                List<
                                @Pattern(
                                        regexp = "transcript|captions|easy-read|bsl|plain-text|audio|large-print",
                                        message = "Choose a format from the list")
                                String>
                        formats,
        @NotNull(message = "Choose the organisation it belongs to") UUID organisationId,
        UUID serviceAreaId,
        UUID teamId,
        @NotNull(message = "Choose who can see it")
                @Pattern(
                        regexp = "team|service|organisation|network|public",
                        message = "Choose team, service, organisation, network or public")
                @Schema(enumeration = {"team", "service", "organisation", "network", "public"})
                String visibility,
        boolean baseline,
        @Size(max = 20, message = "Choose 20 topics or fewer") Set<@NotNull(message = "Choose a topic") UUID> topicIds,
        @Size(max = 30, message = "Choose 30 audiences or fewer")
                Set<@NotNull(message = "Choose an audience") UUID> audienceIds,
        @Size(max = 30, message = "Choose 30 audiences or fewer")
                Set<@NotNull(message = "Choose an audience") UUID> alsoUsefulForIds,
        @Size(max = 60, message = "Enter 60 keywords or fewer")
                List<
                                @NotBlank(message = "Enter a keyword")
                                @Size(max = 80, message = "Keyword must be 80 characters or fewer") String>
                        keywords,
        @Size(max = 9, message = "Choose 9 domains or fewer")
                List<@Size(max = 40, message = "Choose a domain from the list") String> pcfDomains,
        LocalDate reviewBy,
        @Pattern(regexp = "draft|pilot|final", message = "Choose draft for comment, pilot version or final")
                @Schema(
                        description =
                                "Which edition of itself it is. Left out where nobody has said, as for what others made.",
                        enumeration = {"draft", "pilot", "final"})
                String edition,
        @Schema(
                        description =
                                "What it takes the place of when it is published: of an organisation the caller edits for, and"
                                        + " nothing that comes after it.")
                UUID supersedesId) {

    ResourceInput {
        contributors = contributors == null ? List.of() : contributors;
        keyMessages = keyMessages == null ? List.of() : keyMessages;
        formats = formats == null ? List.of() : formats;
        keywords = keywords == null ? List.of() : keywords;
        pcfDomains = pcfDomains == null ? List.of() : pcfDomains;
        topicIds = topicIds == null ? Set.of() : topicIds;
        audienceIds = audienceIds == null ? Set.of() : audienceIds;
        alsoUsefulForIds = alsoUsefulForIds == null ? Set.of() : alsoUsefulForIds;
    }

    @AssertTrue(message = "Choose the service area that can see it")
    @Schema(hidden = true)
    boolean isServiceAreaChosen() {
        return !"service".equals(visibility) || serviceAreaId != null;
    }

    @AssertTrue(message = "Choose the team that can see it")
    @Schema(hidden = true)
    boolean isTeamChosen() {
        return !"team".equals(visibility) || teamId != null;
    }
}
