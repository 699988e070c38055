package org.evident.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
@RolesAllowed(Role.PERSON)
class OrganisationAdminEndpoint {

    private static final String PLATFORM =
            "For whoever looks after the platform: 404 for others outside the organisation, 403 within. Needs If-Match. ";

    private final OrganisationAdminService organisations;

    OrganisationAdminEndpoint(OrganisationAdminService organisations) {
        this.organisations = organisations;
    }

    @GET
    @Path("organisations/all")
    @Operation(
            operationId = "listAllOrganisations",
            summary = "Every organisation, in the order of their names",
            description =
                    "For whoever looks after the platform (403 for others), narrowed by name, kind, region and status.")
    public Page<OrganisationSummary> list(@Valid @BeanParam OrganisationListRequest list) {
        return organisations.list(list);
    }

    @POST
    @Path("organisations")
    @Operation(
            operationId = "addOrganisation",
            summary = "Add an organisation",
            description =
                    "For whoever looks after the platform (403 for others). Its alias is made from its name and stays. No two"
                            + " that are active may be tied to one council, except a children's trust beside the council itself."
                            + " Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<OrganisationView> add(
            @NotNull(message = "Send an organisation") @Valid OrganisationInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = organisations.add(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @PUT
    @Path("organisations/{id}")
    @Operation(
            operationId = "reviseOrganisation",
            summary = "Replace an organisation's details",
            description =
                    "For its administrators and whoever looks after the platform; only the latter change its kind and council"
                            + " (400 for others). Needs If-Match: 428 without, 412 when someone changed it since. One that is"
                            + " archived answers 409.")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "200", responseDescription = "Replaced")
    public RestResponse<OrganisationView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send an organisation") @Valid OrganisationInput body) {
        return answer(organisations.revise(id, ETags.required(version), body));
    }

    @POST
    @Path("organisations/{id}/archive")
    @Operation(
            operationId = "archiveOrganisation",
            summary = "Archive an organisation",
            description =
                    PLATFORM + "Nobody new comes in: memberships and roles can no longer be added. What is there stays"
                            + " readable by its people until their memberships end.")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "200", responseDescription = "Archived")
    public RestResponse<OrganisationView> archive(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(organisations.archive(id, ETags.required(version)));
    }

    @POST
    @Path("organisations/{id}/reopen")
    @Operation(
            operationId = "reopenOrganisation",
            summary = "Reopen an archived organisation",
            description = PLATFORM + "409 when another organisation is tied to its council by now.")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "200", responseDescription = "Active again")
    public RestResponse<OrganisationView> reopen(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(organisations.reopen(id, ETags.required(version)));
    }

    private static RestResponse<OrganisationView> answer(OrganisationView view) {
        return ETags.versioned(view.version(), view);
    }
}
