package org.evident.consents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/me/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My data", description = "What is held about me: what I agreed to, who looked, and what I asked for.")
@RolesAllowed(Role.PERSON)
class ConsentEndpoint {

    private final ConsentService consents;

    ConsentEndpoint(ConsentService consents) {
        this.consents = consents;
    }

    @GET
    @Operation(
            operationId = "listMyConsents",
            summary = "What needs asking, and what I have said to it",
            description = "Nothing is agreed to until the person says so.")
    public Page<ConsentView> mine(@Valid @BeanParam PageRequest page) {
        return consents.mine(page);
    }

    @PUT
    @Path("{purpose}")
    @Operation(
            operationId = "sayConsent",
            summary = "Agree to something, or no longer",
            description =
                    "Either is as easy as the other (UK GDPR article 7(3)). Each time is kept. 400 when the wording that was"
                            + " shown is not today's; saying the same again changes nothing.")
    public ConsentView say(@RestPath String purpose, @NotNull(message = "Send yes or no") @Valid ConsentInput body) {
        return consents.say(purpose, body);
    }

    @GET
    @Path("changes")
    @Operation(
            operationId = "listMyConsentChanges",
            summary = "Every time I agreed to something or no longer did, the newest first",
            description = "With the words as they were shown then.")
    public Page<ConsentChangeView> history(@Valid @BeanParam PageRequest page) {
        return consents.history(page);
    }
}
