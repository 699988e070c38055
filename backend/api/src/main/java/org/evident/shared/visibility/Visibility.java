package org.evident.shared.visibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Map;
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

    private static final String OPEN_TO_CALLER =
            " r.place = any(:places) and (not :carer or r.for_carers or r.place = any(:staffed)) ";

    /** For a row {@code r} of learning_resource (or a view with its columns): published and open to the caller. */
    public static final String PUBLISHED_FOR_CALLER = " r.status in ('published', 'review-due') and" + OPEN_TO_CALLER;

    /**
     * As above, or was so until another took its place: it is in no list, and those who come by its address are led on.
     * Or at any stage of its life in an organisation where the caller edits.
     */
    public static final String SEEN_BY_CALLER =
            " ((r.status in ('published', 'review-due') or r.status = 'archived' and r.replaced_by is not null) and"
                    + OPEN_TO_CALLER + "or r.organisation_id = any(:edits)) ";

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

    /**
     * For a row {@code r} and a person {@code p} who is not here: whether their memberships and roles on {@code :today} lead
     * to its place. Who is there only as a foster carer sees only what is meant for carers.
     */
    public static final String PLACE_OPEN_TO_PERSON =
            """
             (r.place = 'public' or exists (
                select 1 from (select organisation_id, service_area_id, team_id, starts_on, ends_on, kind from membership
                                where person_id = p.id
                               union all
                               select organisation_id, service_area_id, team_id, starts_on, ends_on, 'role' from role_assignment
                                where person_id = p.id and organisation_id is not null and role <> 'account-manager') m
                 where m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today)
                   and (r.place = 'network' or r.place = m.organisation_id::text
                        or r.place = m.service_area_id::text or r.place = m.team_id::text)
                   and (r.for_carers or m.kind <> 'foster-carer'))) """;

    private final Caller caller;

    Visibility(Caller caller) {
        this.caller = caller;
    }

    /** The values of {@link #SEEN_BY_CALLER}, by name. */
    public Map<String, Object> seen() {
        var standpoint = caller.standpoint();
        return Map.of(
                "places", standpoint.places().toArray(String[]::new),
                "carer", standpoint.carer(),
                "staffed", standpoint.staffed().toArray(String[]::new),
                "edits", caller.organisationsWhere(Right.EDIT_RESOURCES).toArray(UUID[]::new));
    }

    public <Q extends Query> Q bindPublished(Q query) {
        return bindPublished(query, caller.standpoint());
    }

    /** For somebody who is not asking just now. */
    public static <Q extends Query> Q bindPublished(Q query, Standpoint standpoint) {
        query.setParameter("places", standpoint.places().toArray(String[]::new));
        query.setParameter("carer", standpoint.carer());
        query.setParameter("staffed", standpoint.staffed().toArray(String[]::new));
        return query;
    }

    public <Q extends Query> Q bindSeen(Q query) {
        bindPublished(query);
        query.setParameter(
                "edits", caller.organisationsWhere(Right.EDIT_RESOURCES).toArray(UUID[]::new));
        return query;
    }
}
