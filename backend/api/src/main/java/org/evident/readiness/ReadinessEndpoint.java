package org.evident.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/me/readiness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness", description = "How far I am with what my regulator asks for. Nobody else sees it.")
@RolesAllowed(Role.PERSON)
class ReadinessEndpoint {

    private final ReadinessService readiness;

    ReadinessEndpoint(ReadinessService readiness) {
        this.readiness = readiness;
    }

    @GET
    @Operation(
            operationId = "getMyReadiness",
            summary = "How ready I am to renew, and what to do next",
            description =
                    "Under each rule-set that I follow on the day, by the edition that is in force then. Pieces count when they"
                            + " are complete, happened in the period and are different from each other: two whose title and texts"
                            + " share four fifths or more of their runs of three words are one. A period ends with its last day in"
                            + " Europe/London, without any time after it, and one that is over stands as it did then.")
    public ReadinessView on(
            @RestQuery @Parameter(description = "A day from 2000 to 2200; today where it is absent.") LocalDate on) {
        return readiness.on(on);
    }

    @GET
    @Path("past")
    @Operation(
            operationId = "listMyPastReadiness",
            summary = "Periods that are over, as they were judged",
            description = "The last first. What is changed in old records later changes none of them.")
    public Page<RuleSetView> past(@Valid @BeanParam PageRequest page) {
        return readiness.past(page);
    }

    @PUT
    @Path("tasks/{ruleSet}/{task}")
    @Operation(
            operationId = "tickMyTask",
            summary = "Say that I did a task of this period",
            description =
                    "Such as paying the fee. It is for me alone, and nothing is sent to a regulator. Repeating it changes the day."
                            + " 404 for a rule-set that I do not follow or a task that it does not have; 409 when its time is over.")
    public RuleSetView tick(
            @RestPath @Parameter(description = "Short name of the rule-set.") String ruleSet,
            @RestPath @Parameter(description = "Key of the requirement.") String task,
            @NotNull(message = "Enter the day on which you did it") @Valid TickInput body) {
        return readiness.tick(ruleSet, task, body);
    }

    @DELETE
    @Path("tasks/{ruleSet}/{task}")
    @Operation(
            operationId = "untickMyTask",
            summary = "Take a tick back",
            description = "Repeating it changes nothing.")
    public RuleSetView untick(
            @RestPath @Parameter(description = "Short name of the rule-set.") String ruleSet,
            @RestPath @Parameter(description = "Key of the requirement.") String task) {
        return readiness.untick(ruleSet, task);
    }
}
