package org.evident.demo;

import java.util.List;

/** What the demonstration organisations are, who looks after them, and what they subscribe to. */
final class SubscriptionsDemo {

    static final String FILE = "demo/subscriptions.json";

    static final List<String> STEPS = List.of(
            """
            update organisation o set kind = x.kind, region = x.region, size_band = x.size_band
              from jsonb_to_recordset(:rows -> 'organisations') as x (alias text, kind text, region text, size_band text)
             where o.alias = x.alias""",
            """
            insert into network_member (id, network_id, member_id, starts_on, ends_on)
            select id, network, member, current_date - starts_days_ago, current_date - ended_days_ago
              from jsonb_to_recordset(:rows -> 'networkMembers') as x (id uuid, network uuid, member uuid,
                   starts_days_ago int, ended_days_ago int)""",
            """
            insert into subscription (id, organisation_id, provider_id, name, starts_on, ends_on, renews_on, seats, take_freely,
                address, how_to_get_in, contact_name, contact_email, created_at, updated_at)
            select x.id, o.id, p.id, x.name, current_date - x.starts_days_ago, current_date - x.ended_days_ago,
                current_date + x.renews_in_days, x.seats, x.take_freely, x.address,
                array(select jsonb_array_elements_text(x.how_to_get_in)), x.contact_name, x.contact_email, now(), now()
              from jsonb_to_recordset(:rows -> 'subscriptions') as x (id uuid, organisation text, provider text, name text,
                starts_days_ago int, ended_days_ago int, renews_in_days int, seats int, take_freely boolean, address text,
                how_to_get_in jsonb, contact_name text, contact_email text)
              join organisation o on o.alias = x.organisation join provider p on p.slug = x.provider""",
            """
            insert into subscription_seat (subscription_id, person_id, state, since)
            select subscription, person, state, now() - make_interval(days => days_ago)
              from jsonb_to_recordset(:rows -> 'seats') as x (subscription uuid, person uuid, state text, days_ago int)""");

    private SubscriptionsDemo() {}
}
