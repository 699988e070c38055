package org.evident.whoiswho;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/organisations/{id}/people-lookup")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roles")
@RolesAllowed(Role.PERSON)
class LookupEndpoint {

    private final WhoService who;

    LookupEndpoint(WhoService who) {
        this.who = who;
    }

    @GET
    @Operation(
            operationId = "lookUpPeople",
            summary =
                    "Up to ten people who can hold a role in an organisation, by the beginning of any part of their name",
            description =
                    "For those who invite people, manage them or give roles there (403 for its others). Foster carers hold no"
                            + " staff roles and are not listed.")
    public PersonFoundView lookUp(
            @RestPath UUID id,
            @RestQuery
                    @NotBlank(message = "Enter a name")
                    @Size(min = 2, max = 100, message = "Enter between 2 and 100 characters of a name")
                    @Parameter(description = "2-100 characters, as typed. Capitals do not matter.")
                    String q,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Also staff of providers, who can be account managers.")
                    boolean networkStaff) {
        return who.lookUp(id, q, networkStaff);
    }
}
