package org.evident.topicpages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TopicPage",
        description = "A topic as this reader sees it: the core with the layers of their organisations.")
record TopicPageView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 100) String slug,
        @Schema(required = true, maxLength = 120) String title,
        @Schema(required = true, maxLength = 2000) String intro,
        SponsorView sponsor,
        @Schema(required = true, maxItems = 60, description = "Who else it is useful for.")
                List<AudienceView> audiences,
        @Schema(required = true, maxItems = 51, description = "Who looks after the parts of it, the core first.")
                List<KeptView> layers,
        @Schema(required = true, maxItems = 1000, description = "Those that hold something, in order.")
                List<SectionView> sections,
        @Schema(
                        enumeration = {"watch", "listen", "read", "short"},
                        description = "How the reader likes to learn; absent when they have not said.")
                String format,
        @Schema(required = true, description = "Whether sections that fit the format were put first.")
                boolean reordered,
        @Schema(required = true, maxItems = 50, description = "Organisations for which the caller may edit it.")
                List<UUID> editableFor) {

    /** With the sections that fit a format first, otherwise in their own order. */
    TopicPageView arranged(String wanted, boolean mine) {
        var order = wanted == null || !mine
                ? sections
                : sections.stream()
                        .sorted(Comparator.comparing(section -> !section.fits(wanted)))
                        .toList();
        return new TopicPageView(
                id,
                slug,
                title,
                intro,
                sponsor,
                audiences,
                layers,
                order,
                wanted,
                !order.equals(sections),
                editableFor);
    }

    @Schema(name = "TopicKept")
    record KeptView(
            @Schema(required = true) UUID organisationId,
            @Schema(required = true, maxLength = 200) String organisationName,
            @Schema(required = true) boolean core,
            @Schema(
                            required = true,
                            maxLength = 2000,
                            description = "What a layer says to its people; empty for the core.")
                    String intro,
            @Schema(maxLength = 200) String ownerName,
            LocalDate reviewBy,
            @Schema(required = true) boolean reviewOverdue,
            Instant updatedAt) {}

    @Schema(name = "TopicSection")
    record SectionView(
            @Schema(required = true, maxLength = 40, description = "The same in every reading; fit for an address.")
                    String key,
            @Schema(
                            required = true,
                            enumeration = {
                                "legislation",
                                "webinars",
                                "videos",
                                "podcasts",
                                "publications",
                                "toolkits",
                                "custom"
                            })
                    String type,
            @Schema(maxLength = 120, description = "Of a custom section.") String title,
            @Schema(required = true, description = "Whether an organisation of the reader's added it.") boolean local,
            TopicRule rule,
            @Schema(required = true, description = "How many there are by its rule, or on the page if that is more.")
                    long total,
            @Schema(required = true, maxItems = 1000) List<ItemView> items) {

        /** Whether at least half of what it holds fits. */
        boolean fits(String format) {
            return items.stream().filter(item -> item.fits(format)).count() * 2 >= items.size();
        }
    }

    @Schema(name = "TopicItem")
    record ItemView(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 500) String title,
            @Schema(required = true, maxLength = 80) String kind,
            @Schema(
                            required = true,
                            enumeration = {"watch", "listen", "read"})
                    String format,
            @Schema(maxLength = 120) String provider,
            @Schema(
                            required = true,
                            enumeration = {"practice", "people", "research", "mixed"})
                    String side,
            @Schema(description = "Minutes to read, watch or listen, 1-1440.") Integer minutes,
            @Schema(
                            required = true,
                            enumeration = {"open", "members", "licence", "internal"})
                    String access,
            Integer publishedYear,
            @Schema(required = true) boolean pinned,
            @Schema(required = true, description = "Whether an organisation of the reader's placed it.") boolean local,
            @Schema(maxLength = 1000) String note) {

        private static final Set<String> WATCHED = Set.of("webinar", "video", "demonstration", "e-learning");
        private static final int SHORT = 10;

        static String formatOf(String kind) {
            if (WATCHED.contains(kind)) return "watch";
            return kind.equals("podcast") ? "listen" : "read";
        }

        boolean fits(String wanted) {
            return wanted.equals("short") ? minutes != null && minutes <= SHORT : format.equals(wanted);
        }

        ItemView placed(boolean isPinned, boolean isLocal, String words) {
            return new ItemView(
                    id, title, kind, format, provider, side, minutes, access, publishedYear, isPinned, isLocal, words);
        }
    }
}
