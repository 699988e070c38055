package org.evident.renewalreminders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/renewal-reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness")
@RolesAllowed(Role.PERSON)
class ReminderEndpoint {

    private final ReminderService reminders;

    ReminderEndpoint(ReminderService reminders) {
        this.reminders = reminders;
    }

    @GET
    @Operation(
            operationId = "getMyRenewalReminders",
            summary = "How often I am reminded to renew",
            description = "Once a month until I choose. Carries an ETag for the choice, which needs If-Match.")
    @APIResponseSchema(value = ReminderView.class, responseCode = "200", responseDescription = "The choice")
    public RestResponse<ReminderView> mine() {
        return answer(reminders.mine());
    }

    @PUT
    @Operation(
            operationId = "chooseMyRenewalReminders",
            summary = "Choose how often I am reminded to renew",
            description =
                    "From the day on which renewal opens until I am ready or the period is over, as a notice and by mail as I"
                            + " am mailed about notices. Needs If-Match with the ETag that was read: 428 without, 412 when it"
                            + " changed since.")
    @APIResponseSchema(value = ReminderView.class, responseCode = "200", responseDescription = "Chosen")
    public RestResponse<ReminderView> choose(
            @RestHeader("If-Match") String version,
            @NotNull(message = "Choose how often we remind you") @Valid ReminderInput body) {
        return answer(reminders.choose(ETags.required(version), body));
    }

    private static RestResponse<ReminderView> answer(ReminderView view) {
        return ETags.versioned(view.version(), view);
    }
}
