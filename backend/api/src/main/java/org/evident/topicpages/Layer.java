package org.evident.topicpages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What one organisation has made of a topic's page, as it is kept. Version 0 is one that nobody has saved. */
record Layer(
        UUID organisationId,
        String organisationName,
        int version,
        String intro,
        SponsorView sponsor,
        UUID ownerId,
        String ownerName,
        LocalDate reviewBy,
        List<AudienceView> audiences,
        List<Section> sections,
        Instant updatedAt,
        String updatedByName) {

    static Layer unsaved(UUID organisation, String name, boolean core) {
        return new Layer(
                organisation,
                name,
                0,
                "",
                null,
                null,
                null,
                null,
                List.of(),
                core ? SectionType.untouched() : List.of(),
                null,
                null);
    }

    Layer with(List<Section> others) {
        return new Layer(
                organisationId,
                organisationName,
                version,
                intro,
                sponsor,
                ownerId,
                ownerName,
                reviewBy,
                audiences,
                others,
                updatedAt,
                updatedByName);
    }

    /** The core's introduction is the topic's own. */
    Layer introducedBy(String words) {
        return new Layer(
                organisationId,
                organisationName,
                version,
                words,
                sponsor,
                ownerId,
                ownerName,
                reviewBy,
                audiences,
                sections,
                updatedAt,
                updatedByName);
    }
}
