package org.evident.protectedtime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;

@Path("/me/protected-time")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
@RolesAllowed(Role.PERSON)
class MyProtectedTimeEndpoint {

    private final ProtectedTimeService time;

    MyProtectedTimeEndpoint(ProtectedTimeService time) {
        this.time = time;
    }

    @GET
    @Operation(
            operationId = "getMyProtectedTime",
            summary = "My protected time this quarter and this year",
            description =
                    "By the days on which events started, in the United Kingdom. Quarters are those of the calendar; a year is"
                            + " a council's, from 1 April.")
    public MyProtectedTimeView ofMine() {
        return time.ofMine();
    }
}
