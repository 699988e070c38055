package org.evident.linkhealth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.security.Holders;
import org.evident.shared.security.Right;

/** Tells whoever looks after a resource that its link no longer works, once. */
@ApplicationScoped
class LinkBroken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final EntityManager database;
    private final Holders holders;
    private final Notices notices;

    LinkBroken(EntityManager database, Holders holders, Notices notices) {
        this.database = database;
        this.holders = holders;
        this.notices = notices;
    }

    /** The owner who still edits in its organisation, or else all who do. */
    void tell(UUID resource, LocalDate since) {
        var row = (Tuple) database.createNativeQuery(
                        "select title, url, organisation_id, owner_id from learning_resource where id = ?1",
                        Tuple.class)
                .setParameter(1, resource)
                .getSingleResult();
        var editors = holders.of(Right.EDIT_RESOURCES, row.get(2, UUID.class));
        var owner = row.get(3, UUID.class);
        notices.tell(
                owner != null && editors.contains(owner) ? Set.of(owner) : editors,
                notice(resource, row.get(0, String.class), row.get(1, String.class), since));
    }

    private static Notice notice(UUID resource, String title, String url, LocalDate since) {
        var detail =
                "It has not answered since %s. Give it a new address, withdraw it, or lead readers to the archived copy: %s"
                        .formatted(DAY.format(since), LinkCheckView.archived(url));
        return new Notice(
                "link-broken:%s:%s".formatted(resource, since),
                "link-broken",
                "The link of “%s” no longer works".formatted(title),
                detail.length() <= 2000 ? detail : null,
                "/resources/" + resource);
    }
}
