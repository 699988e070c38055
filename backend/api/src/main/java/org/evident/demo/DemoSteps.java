package org.evident.demo;

import java.util.List;

/** How each demonstration file becomes rows. Dates count back from today, so that the content never ages. */
final class DemoSteps {

    static final List<String> ORGANISATIONS = List.of(
            """
            insert into organisation (id, name, alias, kind)
            select id, name, alias, kind from jsonb_to_recordset(:rows -> 'organisations')
                as x (id uuid, name text, alias text, kind text)""",
            """
            insert into service_area (id, organisation_id, name, is_social_care)
            select id, organisation_id, name, is_social_care from jsonb_to_recordset(:rows -> 'serviceAreas')
                as x (id uuid, organisation_id uuid, name text, is_social_care boolean)""",
            """
            insert into team (id, service_area_id, name)
            select id, service_area_id, name from jsonb_to_recordset(:rows -> 'teams')
                as x (id uuid, service_area_id uuid, name text)""",
            """
            insert into person (id, display_name, given_name)
            select id, display_name, given_name from jsonb_to_recordset(:rows -> 'people')
                as x (id uuid, display_name text, given_name text)
            on conflict (id) do nothing""",
            """
            insert into membership (id, person_id, organisation_id, service_area_id, team_id, kind, household_id, starts_on)
            select id, person_id, organisation_id, service_area_id, team_id, kind, household_id, current_date - starts_days_ago
              from jsonb_to_recordset(:rows -> 'memberships') as x (id uuid, person_id uuid, organisation_id uuid,
                   service_area_id uuid, team_id uuid, kind text, household_id uuid, starts_days_ago int)""",
            """
            insert into role_assignment (id, person_id, organisation_id, service_area_id, role, starts_on, ends_on)
            select id, person_id, organisation_id, service_area_id, role, current_date - starts_days_ago,
                   current_date - ended_days_ago
              from jsonb_to_recordset(:rows -> 'roles') as x (id uuid, person_id uuid, organisation_id uuid,
                   service_area_id uuid, role text, starts_days_ago int, ended_days_ago int)""",
            """
            insert into service_client (client_id, organisation_id)
            select client_id, organisation_id from jsonb_to_recordset(:rows -> 'serviceClients')
                as x (client_id text, organisation_id uuid)""");

    static final String PROVIDERS =
            """
            insert into provider (id, slug, name, url, description, how_to_get_in)
            select id, slug, name, url, description, how_to_get_in from jsonb_to_recordset(:rows -> 'providers')
                as x (id uuid, slug text, name text, url text, description text, how_to_get_in text)
            on conflict (slug) do nothing""";

    static final String TOPICS =
            """
            insert into topic (id, slug, title, intro, synonyms)
            select id, slug, title, intro, array(select jsonb_array_elements_text(synonyms))
              from jsonb_to_recordset(:rows -> 'topics') as x (id uuid, slug text, title text, intro text, synonyms jsonb)
            on conflict (slug) do nothing""";

    static final String INTERESTS =
            """
            insert into person_interest (person_id, topic_id)
            select x.person_id, t.id from jsonb_to_recordset(:rows -> 'interests') as x (person_id uuid, topic text)
              join topic t on t.slug = x.topic
            on conflict do nothing""";

    static final List<String> RESOURCES = List.of(
            """
            insert into learning_resource (id, title, contributors, kind_id, provider_id, container_title, url, doi,
                published_on, language, summary, key_messages, so_what, minutes, side, sub_kind, access, formats, keywords,
                pcf_domains, organisation_id, service_area_id, team_id, visibility, baseline, for_carers, status,
                withdrawn_reason, review_by, link_status, owner_id, created_at, updated_at)
            select x.id, x.title, coalesce(x.contributors, '[]'), k.id, p.id, x.container, x.url, x.doi, x.published, 'en',
                x.summary, array(select jsonb_array_elements_text(x.messages)), x.so_what, x.minutes, x.side, x.sub_kind,
                x.access, array(select jsonb_array_elements_text(coalesce(x.formats, '[]'))),
                array(select jsonb_array_elements_text(coalesce(x.keywords, '[]'))),
                array(select jsonb_array_elements_text(coalesce(x.pcf, '[]'))), o.id, x.service_area_id, x.team_id,
                x.visibility, coalesce(x.baseline, false),
                coalesce(x.baseline, false) or jsonb_exists(coalesce(x.audiences, '[]'), 'foster-carers'), coalesce(x.status, 'published'),
                x.withdrawn_reason, current_date + coalesce(x.review_in_days, 300), coalesce(x.link, 'ok'), x.owner_id,
                now() - make_interval(days => coalesce(x.added_days_ago, 30)), now() - make_interval(days => coalesce(x.added_days_ago, 30))
              from jsonb_to_recordset(:rows -> 'resources') as x (id uuid, title text, contributors jsonb, kind text,
                provider text, container text, url text, doi text, published text, summary text, messages jsonb, so_what text,
                minutes int, side text, sub_kind text, access text, formats jsonb, keywords jsonb, pcf jsonb,
                organisation text, service_area_id uuid, team_id uuid, visibility text, baseline boolean, audiences jsonb,
                status text, withdrawn_reason text, review_in_days int, link text, owner_id uuid, added_days_ago int)
              join kind k on k.slug = x.kind join organisation o on o.alias = x.organisation
              left join provider p on p.slug = x.provider""",
            """
            insert into resource_topic (resource_id, topic_id)
            select x.id, t.id from jsonb_to_recordset(:rows -> 'resources') as x (id uuid, topics jsonb)
             cross join jsonb_array_elements_text(x.topics) s(slug) join topic t on t.slug = s.slug""",
            """
            insert into resource_audience (resource_id, audience_id)
            select x.id, a.id from jsonb_to_recordset(:rows -> 'resources') as x (id uuid, audiences jsonb)
             cross join jsonb_array_elements_text(coalesce(x.audiences, '[]')) s(slug) join audience a on a.slug = s.slug""",
            """
            insert into resource_also_useful (resource_id, audience_id)
            select x.id, a.id from jsonb_to_recordset(:rows -> 'resources') as x (id uuid, also jsonb)
             cross join jsonb_array_elements_text(coalesce(x.also, '[]')) s(slug) join audience a on a.slug = s.slug""");

    private DemoSteps() {}
}
