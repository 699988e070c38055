package org.evident.demo;

import java.util.List;

/** Roles that were, will be and end this week, and what was left to know when they were handed over. */
final class RolesDemo {

    static final String FILE = "demo/roles.json";

    static final List<String> STEPS = List.of(
            """
            insert into role_assignment (id, person_id, organisation_id, service_area_id, team_id, role, starts_on, ends_on,
                follows_id, handover_note)
            select x.id, p.id, o.id, x.service_area_id, x.team_id, x.role, current_date + x."from", current_date + x."to",
                x.follows_id, x.handover_note
              from jsonb_to_recordset(:rows -> 'roles') as x (id uuid, person text, organisation text, service_area_id uuid,
                team_id uuid, role text, "from" int, "to" int, follows_id uuid, handover_note text)
              join person p on p.display_name = x.person join organisation o on o.alias = x.organisation
             order by x.id""",
            """
            update role_assignment a set follows_id = x.follows_id, handover_note = x.handover_note
              from jsonb_to_recordset(:rows -> 'handedOver') as x (id uuid, follows_id uuid, handover_note text)
             where a.id = x.id""");

    private RolesDemo() {}
}
