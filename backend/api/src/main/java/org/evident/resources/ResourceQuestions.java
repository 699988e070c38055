package org.evident.resources;

import org.evident.shared.visibility.Visibility;

/** The SQL that reads resources. Each is one statement, however long the page. */
final class ResourceQuestions {

    private static final String WORDS =
            """
            coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'slug', w.slug, 'name', w.%2$s) order by w.%2$s)
                        from %1$s), '[]')""";

    private static final String UTC = "(to_jsonb(%s at time zone 'UTC') #>> '{}') || 'Z'";

    /** Another resource by its title, where the caller may see it. */
    private static final String OTHER =
            """
            case when %1$s is not null then (select jsonb_build_object('id', s.id, 'title', s.title)
               from (values (%1$s)) wanted(id) cross join lateral (
                 select r.id, r.title from learning_resource r where r.id = wanted.id and"""
                    + Visibility.SEEN_BY_CALLER + ") s) end";

    /** Resources as their version, the JSON of a {@link ResourceView} and their id. */
    static final String ONE =
            """
            select r.version, cast(jsonb_strip_nulls(jsonb_build_object('id', r.id, 'version', r.version, 'title', r.title,
              'contributors', r.contributors, 'kind', jsonb_build_object('id', k.id, 'slug', k.slug, 'name', k.name),
              'provider', case when p.id is null then null else jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name) end,
              'publisher', r.publisher, 'containerTitle', r.container_title, 'volume', r.volume, 'issue', r.issue,
              'pages', r.pages, 'url', r.url, 'doi', r.doi, 'isbn', r.isbn, 'issn', r.issn,
              'publishedYear', r.published_year, 'publishedOn', r.published_on, 'language', r.language,
              'summary', r.summary, 'keyMessages', r.key_messages, 'soWhat', r.so_what, 'minutes', r.minutes,
              'side', r.side, 'subKind', r.sub_kind, 'access', r.access,
              'howToGetIn', coalesce(r.how_to_get_in, case when r.access <> 'open' then p.how_to_get_in end),
              'licence', r.licence, 'formats', r.formats, 'visibility', r.visibility) ||
              jsonb_build_object('organisation', jsonb_build_object('id', o.id, 'slug', o.alias, 'name', o.name),
              'serviceAreaId', r.service_area_id, 'teamId', r.team_id, 'topics', """
                    + WORDS.formatted(
                            "resource_topic t join topic w on w.id = t.topic_id where t.resource_id = r.id", "title")
                    + ", 'audiences', "
                    + WORDS.formatted(
                            "resource_audience t join audience w on w.id = t.audience_id where t.resource_id = r.id",
                            "name")
                    + ", 'alsoUsefulFor', "
                    + WORDS.formatted(
                            "resource_also_useful t join audience w on w.id = t.audience_id where t.resource_id = r.id",
                            "name")
                    + """
            , 'baseline', r.baseline, 'keywords', r.keywords, 'pcfDomains', r.pcf_domains, 'status', r.status,
              'withdrawnReason', r.withdrawn_reason, 'reviewBy', r.review_by,
              'reviewOverdue', coalesce(r.review_by < :today, false), 'linkStatus', r.link_status,
              'ownerName', w.display_name, 'createdAt', """
                    + UTC.formatted("r.created_at") + ", 'updatedAt', " + UTC.formatted("r.updated_at")
                    + """
            ,
              'returnNote', r.return_note, 'edition', r.edition, 'supersedes', """
                    + OTHER.formatted("r.supersedes_id") + ", 'replacedBy', " + OTHER.formatted("r.replaced_by")
                    + """
            ,
              'allowed', case when r.organisation_id <> all(:edits) then '[]'::jsonb else """
                    + " " + Act.ALLOWED + " end"
                    + """
            )) as text), r.id
              from learning_resource r join kind k on k.id = r.kind_id join organisation o on o.id = r.organisation_id
              left join provider p on p.id = r.provider_id left join person w on w.id = r.owner_id
             where r.id = any(:ids) and"""
                    + Visibility.SEEN_BY_CALLER;

    /** Who wrote it, as a short line. */
    static final String AUTHORS =
            """
            coalesce((select string_agg(coalesce(c.value ->> 'family', c.value ->> 'name'), ', ' order by c.n)
                   || case when jsonb_array_length(r.contributors) > 3 then ' and others' else '' end
                        from jsonb_array_elements(r.contributors) with ordinality c(value, n) where c.n <= 3), '')""";

    static final String SUMMARY = "select r.id, r.title, " + AUTHORS
            + """
            , k.name, p.name, r.side, r.minutes, r.access, r.published_year, left(r.summary, 300), r.baseline,
              coalesce(r.review_by < :today, false), r.link_status, r.status, r.edition, r.updated_at
              from learning_resource r join kind k on k.id = r.kind_id left join provider p on p.id = r.provider_id where """;

    static final String LINKS =
            """
            select r.id, r.title, left(r.summary, 300), r.side, r.minutes from learning_resource r
             where r.id = any(:ids) and"""
                    + Visibility.SEEN_BY_CALLER;

    private ResourceQuestions() {}
}
