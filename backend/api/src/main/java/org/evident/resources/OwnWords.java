package org.evident.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.shared.problem.ProblemException;

/** What a resource may refer to: places and words of its own organisation, and words that are built in. */
@ApplicationScoped
class OwnWords {

    private final EntityManager database;

    OwnWords(EntityManager database) {
        this.database = database;
    }

    void require(ResourceInput input) {
        var organisation = input.organisationId();
        if (!isPlace(organisation, input.serviceAreaId(), input.teamId())) {
            throw ProblemException.invalid("/teamId", "Choose a service area and a team of the organisation");
        }
        if (!areTopics(organisation, input.topicIds())) {
            throw ProblemException.invalid("/topicIds", "Choose topics that the organisation uses");
        }
        if (!isWord(organisation, input)) {
            throw ProblemException.invalid(
                    "/kindId", "Choose a kind, a provider and audiences that the organisation uses");
        }
    }

    /** Whether the service area and team, where given, belong to the organisation. */
    private boolean isPlace(UUID organisation, UUID serviceArea, UUID team) {
        return (Boolean) database.createNativeQuery(
                        """
                        select (cast(?2 as uuid) is null
                                or exists (select 1 from service_area where id = ?2 and organisation_id = ?1))
                           and (cast(?3 as uuid) is null
                                or exists (select 1 from team t join service_area a on a.id = t.service_area_id
                                            where t.id = ?3 and a.organisation_id = ?1))""")
                .setParameter(1, organisation)
                .setParameter(2, serviceArea)
                .setParameter(3, team)
                .getSingleResult();
    }

    /** Nothing is put on the pages of another organisation's topic. */
    private boolean areTopics(UUID organisation, Set<UUID> topics) {
        return (Boolean) database.createNativeQuery(
                        "select not exists (select 1 from topic where id = any(?2) and organisation_id <> ?1)")
                .setParameter(1, organisation)
                .setParameter(2, topics.toArray(UUID[]::new))
                .getSingleResult();
    }

    /** Whether what it refers to is built in or kept by the organisation. */
    private boolean isWord(UUID organisation, ResourceInput input) {
        return (Boolean) database.createNativeQuery(
                        """
                        select not exists (
                          select 1 from kind where id = ?2 and organisation_id <> ?1 union all
                          select 1 from provider where id = cast(?3 as uuid) and organisation_id <> ?1 union all
                          select 1 from audience where id = any(?4) and organisation_id <> ?1)""")
                .setParameter(1, organisation)
                .setParameter(2, input.kindId())
                .setParameter(3, input.providerId())
                .setParameter(
                        4,
                        Stream.concat(input.audienceIds().stream(), input.alsoUsefulForIds().stream())
                                .toArray(UUID[]::new))
                .getSingleResult();
    }
}
