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
            summary = "Learning events I was at or was missed at, the last first",
            description =
                    "Those of which it is known: attended, in part, walked in, excused or absent, with the protected minutes that"
                            + " count, 0-1440. What was cancelled, or given back, is left out.")
    public Page<MyAttendanceView> mine(@Valid @BeanParam PageRequest page) {
        return time.mine(page);
    }
}
