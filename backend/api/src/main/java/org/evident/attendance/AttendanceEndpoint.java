package org.evident.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/events/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance", description = "Who came to learning events, and what it counts for.")
class AttendanceEndpoint {

    private final AttendanceService attendance;

    AttendanceEndpoint(AttendanceService attendance) {
        this.attendance = attendance;
    }

    @GET
    @RolesAllowed({Role.PERSON, Role.EVENTS_WRITE})
    @Operation(
            operationId = "listAttendees",
            summary = "Who booked, and who came",
            description =
                    "For those who run the event, and for integrators with events:write of its organisation: 404 for who does"
                            + " not see it, 403 for who does not run it. Access needs and diet are not here.")
    public Page<AttendeeView> list(@RestPath UUID id, @Valid @BeanParam AttendeeListRequest list) {
        return attendance.list(id, list);
    }

    @PUT
    @RolesAllowed({Role.PERSON, Role.EVENTS_WRITE})
    @Operation(
            operationId = "recordAttendance",
            summary = "Say who came, for up to 500 people at once",
            description =
                    "For those who run the event, and for integrators with events:write of its organisation. Sending it again"
                            + " changes nothing, and what was said can be put right for as long as the record is kept. Each row"
                            + " stands alone: those that are refused are told with the reason. Who comes without a booking, and"
                            + " belongs to the organisation today, is walked in. 409 for an event that was cancelled, postponed"
                            + " or never published. Attendance gives protected time: what was planned for attended and walked"
                            + " in, the minutes sent for part.")
    public AttendanceReport say(
            @RestPath UUID id, @NotNull(message = "Say who was there") @Valid AttendanceInput body) {
        return attendance.say(id, body);
    }

    @PUT
    @Path("file")
    @RolesAllowed({Role.PERSON, Role.EVENTS_WRITE})
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "recordAttendanceFile",
            summary = "Say who came with a sheet",
            description =
                    "CSV with commas, semicolons or tabs in UTF-8 or Windows-1252, up to 1 MB and 5,000 rows, under the headings"
                            + " Email or Name, How, and Minutes. Unless save is true, it is only checked. Sending it again changes"
                            + " nothing. Every cell is text, also one that looks like a formula.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public AttendanceReport file(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "Whether to write what can be, and not only to check it.") boolean save,
            InputStream file) {
        attendance.requireRun(id);
        return attendance.file(id, AttendanceSheet.read(file), save);
    }
}
