package org.evident.eventnotes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning events")
@RolesAllowed(Role.PERSON)
class EventNotesEndpoint {

    private final EventNoteService notes;
    private final TeamNoteService teams;

    EventNotesEndpoint(EventNoteService notes, TeamNoteService teams) {
        this.notes = notes;
        this.teams = teams;
    }

    @GET
    @Path("together")
    @Operation(
            operationId = "getEventTogether",
            summary = "What people bring to a learning event, and take from it",
            description =
                    "Offers and asks of others are for those who have a place, without names. The shared note is part of the event.")
    public TogetherView together(@RestPath UUID id) {
        return notes.together(id);
    }

    @PUT
    @Path("shared-note")
    @Operation(
            operationId = "writeSharedNote",
            summary = "Write what we learned together",
            description =
                    "For those who run it, once it has begun (409 before). Needs If-Match with the event's ETag: 428 without, 412 when"
                            + " someone changed it since.")
    public TogetherView write(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the note") @Valid SharedNoteInput body) {
        notes.writeSharedNote(id, ETags.required(version), body);
        return notes.together(id);
    }

    @PUT
    @Path("contribution")
    @Operation(
            operationId = "contributeToEvent",
            summary = "Add what I take from it",
            description =
                    "For those who were there, once it has begun (409 before). It replaces what they added before.")
    public TogetherView contribute(
            @RestPath UUID id, @NotNull(message = "Write what you take from it") @Valid ContributionInput body) {
        notes.contribute(id, body);
        return notes.together(id);
    }

    @DELETE
    @Path("contribution")
    @Operation(
            operationId = "takeBackContribution",
            summary = "Take back what I added, and my consent",
            description = "Repeating it changes nothing.")
    public void takeBack(@RestPath UUID id) {
        notes.takeBack(id);
    }

    @PUT
    @Path("team-notes/{teamId}")
    @Operation(
            operationId = "writeEventTeamNote",
            summary = "Write down for a team of mine what it should know",
            description =
                    "For those who were there, once it has begun (409 before). The team reads it. Where a note stands already, needs"
                            + " If-Match with its version, such as \"v0\": 428 without, 412 when a colleague wrote it on since.")
    public TogetherView writeForTeam(
            @RestPath UUID id,
            @RestPath UUID teamId,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Write what your team should know") @Valid TeamNoteInput body) {
        teams.write(id, teamId, version, body);
        return notes.together(id);
    }

    @DELETE
    @Path("team-notes/{teamId}")
    @Operation(
            operationId = "removeEventTeamNote",
            summary = "Take away what I wrote down for a team",
            description = "For whoever wrote it last: 403 for its other readers. Repeating it changes nothing.")
    public void removeForTeam(@RestPath UUID id, @RestPath UUID teamId) {
        teams.remove(id, teamId);
    }
}
