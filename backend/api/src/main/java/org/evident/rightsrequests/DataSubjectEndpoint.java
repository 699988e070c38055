package org.evident.rightsrequests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/organisations/{id}/data-subjects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rights requests")
@RolesAllowed(Role.PERSON)
class DataSubjectEndpoint {

    private final DataSubjectService subjects;

    DataSubjectEndpoint(DataSubjectService subjects) {
        this.subjects = subjects;
    }

    @GET
    @Operation(
            operationId = "findDataSubjects",
            summary = "People who are or were with an organisation, by part of a name",
            description = "For a request or a hold. Needs privacy.manage there.")
    public Page<DataSubjectView> subjects(@RestPath UUID id, @Valid @BeanParam DataSubjectRequest asked) {
        return subjects.find(id, asked);
    }
}
