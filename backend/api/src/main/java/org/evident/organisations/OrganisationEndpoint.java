package org.evident.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
class OrganisationEndpoint {

    private final OrganisationService organisations;

    OrganisationEndpoint(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @GET
    @Path("organisations")
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listOrganisations",
            summary = "The organisations I belong to",
            description = "With their service areas and teams, in the order of their names.")
    public Page<OrganisationView> mine(@Valid @BeanParam PageRequest page) {
        return organisations.mine(page);
    }

    @GET
    @Path("organisations/{id}")
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "getOrganisation",
            summary = "One organisation I belong to",
            description =
                    "An organisation that is not the caller's answers 404, except to whoever looks after the platform. Carries"
                            + " an ETag for the acts that need If-Match.")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "200", responseDescription = "The organisation")
    public RestResponse<OrganisationView> one(@RestPath UUID id) {
        var view = organisations.require(id);
        return ETags.versioned(view.version(), view);
    }

    @GET
    @Path("councils")
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listCouncils",
            summary = "English councils",
            description = "Reference data: the 317 councils of England in the order of their names, with GSS codes.")
    public Page<CouncilView> councils(
            @RestQuery
                    @Size(max = 100, message = "Name must be 100 characters or fewer")
                    @Parameter(description = "Part of a name.")
                    String q,
            @RestQuery @Parameter(description = "Only children's services authorities, or only the others.")
                    Boolean childrensServices,
            @Valid @BeanParam PageRequest page) {
        return organisations.councils(q, childrensServices, page);
    }
}
