package org.evident.protectedtime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;

@Path("/me/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
@RolesAllowed(Role.PERSON)
class MyAttendanceEndpoint {

    private final ProtectedTimeService time;

    MyAttendanceEndpoint(ProtectedTimeService time) {
        this.time = time;
    }

    @GET
    @Operation(
            operationId = "listMyAttendance",
            summary = "Learning events I was at, the last first",
            description = "Attended, in part or walked in, with the protected minutes that count, 0-1440.")
    public Page<MyAttendanceView> mine(@Valid @BeanParam PageRequest page) {
        return time.mine(page);
    }
}
