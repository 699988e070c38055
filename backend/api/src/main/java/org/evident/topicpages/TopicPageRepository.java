package org.evident.topicpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.visibility.Visibility;

/** What a reader's page is made of. Whoever may not see a resource is not given it. */
@ApplicationScoped
class TopicPageRepository {

    private static final String HEAD =
            """
            select t.id, t.slug, t.title, t.intro, o.id, o.name, t.organisation_id is not null,
                   t.version || '-' || coalesce((select string_agg(l.organisation_id || '.' || l.version, '-' order by l.organisation_id)
                     from topic_layer l where l.topic_id = t.id
                      and (l.organisation_id = o.id or l.organisation_id = any(:organisations))), ''),
                   (select p.learning_format from person p where p.id = cast(:person as uuid))
              from topic t left join organisation o on o.id = coalesce(t.organisation_id, t.curated_by)
             where t.slug = :slug and (t.organisation_id is null or t.organisation_id = any(:organisations))""";

    /**
     * The items of a whole page: what was placed by hand, and for each rule as many as it may need beside them. What the
     * rules choose from is read once for all of them.
     */
    static final String ITEMS =
            """
            with rule as (
              select x.n, x.sort, x.depth, jsonb_array_length(x.kinds) = 0 as any_kind, jsonb_array_length(x.sides) = 0 as any_side,
                     jsonb_array_length(x.audiences) = 0 as any_audience, x.kinds, x.sides,
                     array(select a.id from audience a where jsonb_exists(x.audiences, a.slug)) audiences
                from jsonb_to_recordset(cast(:rules as jsonb)) as x (n int, kinds jsonb, sides jsonb, audiences jsonb, sort text, depth int)),
            open as materialized (
              select r.id, k.slug kind, r.side, r.minutes, r.updated_at, p.id is not null as placed
                from resource_topic x join learning_resource r on r.id = x.resource_id join kind k on k.id = r.kind_id
                left join unnest(cast(:placed as uuid[])) p(id) on p.id = r.id
               where x.topic_id = :topic and exists (select 1 from rule) and"""
                    + Visibility.PUBLISHED_FOR_CALLER
                    + """
            ),
            matched as (
              select u.n, o.id, o.placed, u.depth, count(*) over (partition by u.n) total,
                     row_number() over (partition by u.n, o.placed order by case when u.sort = 'shortest' then o.minutes end nulls last,
                       o.updated_at desc, o.id) rank
                from open o join rule u on (u.any_kind or jsonb_exists(u.kinds, o.kind)) and (u.any_side or jsonb_exists(u.sides, o.side))
                 and (u.any_audience or exists (select 1 from resource_audience x where x.resource_id = o.id and x.audience_id = any(u.audiences))
                      or exists (select 1 from resource_also_useful x where x.resource_id = o.id and x.audience_id = any(u.audiences)))),
            wanted as (
              select null as n, null as total, null as rank, p.id from unnest(cast(:placed as uuid[])) p(id)
              union all select n, total, rank, id from matched where not placed and rank <= depth)
            select w.n, w.total, r.id, r.title, k.slug, k.name, p.name provider, r.side, r.minutes, r.access, r.published_year
              from wanted w join learning_resource r on r.id = w.id join kind k on k.id = r.kind_id
              left join provider p on p.id = r.provider_id
             where"""
                    + Visibility.PUBLISHED_FOR_CALLER + "order by w.n nulls first, w.rank";

    /** A rule with its number on the page, and how many it may need when other rules took some of its own. */
    record Asked(int n, List<String> kinds, List<String> sides, List<String> audiences, String sort, int depth) {}

    /** @param n the number of the rule that chose it; null for what was placed */
    record Found(Integer n, Long total, UUID id, TopicPageView.ItemView item) {}

    private final EntityManager database;
    private final Visibility visibility;
    private final Json json;

    TopicPageRepository(EntityManager database, Visibility visibility, Json json) {
        this.database = database;
        this.visibility = visibility;
        this.json = json;
    }

    @SuppressWarnings("unchecked")
    Optional<TopicHead> find(String slug, Collection<UUID> organisations, UUID person) {
        List<Tuple> rows = database.createNativeQuery(HEAD, Tuple.class)
                .setParameter("slug", slug)
                .setParameter("organisations", organisations.toArray(UUID[]::new))
                .setParameter("person", person)
                .getResultList();
        return rows.stream()
                .map(r -> new TopicHead(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, UUID.class),
                        r.get(5, String.class),
                        r.get(6, Boolean.class),
                        r.get(7, String.class),
                        r.get(8, String.class)))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<Found> items(UUID topic, List<Asked> rules, Collection<UUID> placed) {
        List<Tuple> rows = visibility
                .bindPublished(database.createNativeQuery(ITEMS, Tuple.class))
                .setParameter("topic", topic)
                .setParameter("rules", json.write(rules))
                .setParameter("placed", placed.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(TopicPageRepository::found).toList();
    }

    private static Found found(Tuple r) {
        var item = new TopicPageView.ItemView(
                r.get(2, UUID.class),
                r.get(3, String.class),
                r.get(5, String.class),
                TopicPageView.ItemView.formatOf(r.get(4, String.class)),
                r.get(6, String.class),
                r.get(7, String.class),
                r.get(8, Integer.class),
                r.get(9, String.class),
                r.get(10, Integer.class),
                false,
                false,
                null);
        return new Found(r.get(0, Integer.class), r.get(1, Long.class), item.id(), item);
    }
}
