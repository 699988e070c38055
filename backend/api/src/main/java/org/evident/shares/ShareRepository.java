package org.evident.shares;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "share",
        person = "owner_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "What you shared",
        purpose = "To open a record of yours to somebody, for as long as you say.",
        basis = Basis.CONSENT,
        columns = {"kind", "thing_id", "purpose", "may_comment", "until", "created_at", "revoked_at"},
        others = {"id", "version"},
        untold = {"with_id"},
        onErasure = OnErasure.DELETE,
        address = "/shares",
        restricted = true)
@Personal(
        table = "share",
        person = "with_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "What was shared with you",
        purpose = "So that you can read what somebody opened to you, for as long as they say.",
        basis = Basis.CONSENT,
        columns = {"kind", "purpose", "may_comment", "until", "created_at", "revoked_at"},
        others = {"id", "version", "thing_id"},
        untold = {"owner_id"},
        onErasure = OnErasure.DELETE,
        address = "/shares",
        restricted = true)
@Unremovable
@ApplicationScoped
class ShareRepository {

    private final EntityManager database;

    ShareRepository(EntityManager database) {
        this.database = database;
    }
}
