package org.evident.shared.visibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.UUID;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.security.Standpoint;

/**
 * Who may see a resource: the one rule, written for SQL. Lists, counts, facets, search and links all use it, so they
 * agree. The search index holds {@code place} and {@code for_carers} of each row and is checked against this again
 * when rows are loaded.
 */
@ApplicationScoped
public class Visibility {

    /** For a row {@code r} of learning_resource (or a view with its columns): published and open to the caller. */
    public static final String PUBLISHED_FOR_CALLER =
            " r.status in ('published', 'review-due') and r.place = any(:places)"
                    + " and (not :carer or r.place = 'public' or r.for_carers) ";

    /** As above, or at any stage of its life in an organisation where the caller edits. */
    public static final String SEEN_BY_CALLER = " ((" + PUBLISHED_FOR_CALLER + ") or r.organisation_id = any(:edits)) ";

    /**
     * For work that is done later, without a caller: what those who edit in an organisation can know of, which is its own
     * at any stage but withdrawn, and of others what is published for everyone or for the network.
     *
     * @param organisation SQL for the organisation's id
     */
    public static String knownTo(String organisation) {
        return " (r.organisation_id = %s and r.status <> 'withdrawn' or r.status in ('published', 'review-due') and r.place in ('public', 'network')) "
                .formatted(organisation);
    }

    private final Caller caller;

    Visibility(Caller caller) {
        this.caller = caller;
    }

    public <Q extends Query> Q bindPublished(Q query) {
        return bindPublished(query, caller.standpoint());
    }

    /** For somebody who is not asking just now. */
    public static <Q extends Query> Q bindPublished(Q query, Standpoint standpoint) {
        query.setParameter("places", standpoint.places().toArray(String[]::new));
        query.setParameter("carer", standpoint.carer());
        return query;
    }

    public <Q extends Query> Q bindSeen(Q query) {
        bindPublished(query);
        query.setParameter(
                "edits", caller.organisationsWhere(Right.EDIT_RESOURCES).toArray(UUID[]::new));
        return query;
    }
}
