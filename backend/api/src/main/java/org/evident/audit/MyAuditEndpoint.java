package org.evident.audit;

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

@Path("/me/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
@RolesAllowed(Role.PERSON)
class MyAuditEndpoint {

    private final AuditService audit;

    MyAuditEndpoint(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(
            operationId = "listAuditAboutMe",
            summary = "What others did that was about me, the newest first",
            description = "Roles given and taken, and who looked at my record (UK GDPR article 15).")
    public Page<AuditEventView> aboutMe(@Valid @BeanParam PageRequest page) {
        return audit.aboutMe(page);
    }
}
