package org.evident.shared.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** A short text that differs whenever the catalogue does, read by two index look-ups. */
@ApplicationScoped
public class CatalogueState {

    private final EntityManager database;

    CatalogueState(EntityManager database) {
        this.database = database;
    }

    /**
     * The newest change, and how many changes may still be joined by an older one that commits late. A late commit
     * alters the second part even where it leaves the first alone.
     */
    public String now() {
        var row = (Tuple) database.createNativeQuery(
                        """
                        select coalesce((select max(seq) from catalogue_change), 0),
                               (select count(*) from catalogue_change
                                 where txid >= pg_snapshot_xmin(pg_current_snapshot()))""",
                        Tuple.class)
                .getSingleResult();
        return row.get(0) + "." + row.get(1);
    }
}
