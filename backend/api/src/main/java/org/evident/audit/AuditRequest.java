package org.evident.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of the audit is looked at. What is left out does not narrow it. */
class AuditRequest {

    @RestQuery
    @Parameter(description = "Whose acts. All that you may see where it is left out.")
    public UUID organisationId;

    @RestQuery
    @Parameter(description = "Only what was done to the platform as a whole. For whoever looks after it.")
    public Boolean platform;

    @RestQuery
    @Parameter(description = "First day, in the UK.")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "Last day, in the UK.")
    public LocalDate to;

    @RestQuery
    @Size(max = 100, message = "Actor must be 100 characters or fewer")
    @Parameter(description = "Who did it: the id of a person, or system for work by the clock.")
    public String actor;

    @RestQuery
    @Pattern(regexp = "[a-z-]{1,30}\\.[a-z-]{1,29}", message = "Act must be like role.assign")
    @Parameter(description = "What was done, such as role.assign.")
    public String what;

    @RestQuery
    @Size(max = 100, message = "Thing must be 100 characters or fewer")
    @Parameter(description = "The id of what it was done to.")
    public String thingId;

    @RestQuery
    @Parameter(description = "About whom it was.")
    public UUID personId;

    /** What was asked for, to be noted where it is exported: ids and days only. */
    Map<String, Object> asked() {
        var asked = new LinkedHashMap<String, Object>();
        if (from != null) asked.put("from", from.toString());
        if (to != null) asked.put("to", to.toString());
        if (what != null) asked.put("what", what);
        asked.put("ofOneActor", actor != null);
        asked.put("ofOnePerson", personId != null);
        return asked;
    }
}
