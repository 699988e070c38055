package org.evident.shared.audit;

import java.util.Map;
import java.util.UUID;

/**
 * Something somebody did that must be answered for later. It holds no personal text: ids, kinds, counts, days and the
 * names of fields only.
 *
 * @param what           the act in the present tense, feature first: {@code role.assign}, {@code person.disable}
 * @param organisationId in whose name, or null for the platform's
 * @param thing          the kind of thing it was done to, such as {@code role-assignment}
 * @param thingId        which one; at most 100 characters
 * @param personId       about whom it is, or null
 * @param detail         what else must be known; at most 20 entries
 */
public record Act(
        String what, UUID organisationId, String thing, String thingId, UUID personId, Map<String, ?> detail) {

    public Act(String what, UUID organisationId, String thing, UUID thingId) {
        this(what, organisationId, thing, thingId.toString(), null, Map.of());
    }

    public Act about(UUID person) {
        return new Act(what, organisationId, thing, thingId, person, detail);
    }

    public Act with(Map<String, ?> details) {
        return new Act(what, organisationId, thing, thingId, personId, details);
    }
}
