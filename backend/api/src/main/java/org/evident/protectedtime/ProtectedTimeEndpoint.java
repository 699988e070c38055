package org.evident.protectedtime;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/organisations/{id}/protected-time")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
@RolesAllowed(Role.PERSON)
class ProtectedTimeEndpoint {

    private final ProtectedTimeService time;

    ProtectedTimeEndpoint(ProtectedTimeService time) {
        this.time = time;
    }

    @GET
    @Operation(
            operationId = "listProtectedTime",
            summary = "Protected time of an organisation's people, by service area",
            description =
                    "For who reads insight in the organisation: 404 for those outside, 403 within. One quarter of the calendar."
                            + " A service area where fewer than 5 people came is named without numbers, and there is no total.")
    public Page<AreaTimeView> ofOrganisation(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "Any day of the quarter; today where it is absent.") LocalDate day,
            @Valid @BeanParam PageRequest page) {
        return time.ofOrganisation(id, day, page);
    }
}
