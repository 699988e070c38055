package org.evident.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.links.Link;
import org.evident.shared.links.LinkSource;
import org.evident.shared.links.Openness;
import org.evident.shared.time.UkTime;
import org.evident.shared.visibility.Visibility;

@ApplicationScoped
class PackLinks implements LinkSource, Openness {

    static final String KIND = "pack";

    private final PackRepository packs;
    private final EntityManager database;
    private final Clock clock;

    PackLinks(PackRepository packs, EntityManager database, Clock clock) {
        this.packs = packs;
        this.database = database;
        this.clock = clock;
    }

    static Link link(Pack pack) {
        return new Link(KIND, pack.id, pack.title, "/packs/" + pack.id, start(pack.introduction), null, null);
    }

    static String start(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Link> find(Collection<UUID> ids) {
        return packs.seen(ids).stream()
                .map(seen -> link(seen.pack()))
                .collect(Collectors.toMap(Link::id, Function.identity()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> openTo(UUID id, Collection<UUID> people) {
        var sql = "select p.id from pack r, person p where r.id = :id and p.id = any(:people)"
                + " and r.status = 'shared' and" + Visibility.PLACE_OPEN_TO_PERSON;
        return new HashSet<UUID>(database.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("today", LocalDate.ofInstant(clock.instant(), UkTime.ZONE))
                .getResultList());
    }
}
