package org.evident.resources;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/resources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
class ResourceEndpoint {

    private final ResourceService resources;
    private final EditingService editing;

    ResourceEndpoint(ResourceService resources, EditingService editing) {
        this.resources = resources;
        this.editing = editing;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listResources",
            summary = "Resources, the last changed first",
            description =
                    "Only what the caller may see. Send the ETag back in If-None-Match: 304 while nothing changed.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public RestResponse<Page<ResourceSummary>> list(@Valid @BeanParam ListRequest list, HttpHeaders headers) {
        var state = resources.listTag(list);
        var tag = "\"" + state + "-" + list.page + "." + list.size + "\"";
        if (ETags.matches(tag, headers)) return ETags.notModified(tag);
        return ETags.ok(tag, headers, resources.list(list, state));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getResource",
            summary = "One resource",
            description = "One that the caller may not see answers 404. Carries an ETag.")
    @APIResponseSchema(value = ResourceView.class, responseCode = "200", responseDescription = "The resource")
    @APIResponse(responseCode = "304", description = "Nothing changed")
    public RestResponse<String> one(@RestPath UUID id, HttpHeaders headers) {
        var written = resources.written(id);
        return ETags.ok(written.tag(), headers, written.json());
    }

    @POST
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "addResource",
            summary = "Add a resource as a draft",
            description =
                    "Needs an editing role in the organisation. One with the same DOI, ISBN or address answers 409"
                            + " unless duplicate=accept. Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = ResourceView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<ResourceView> add(
            @NotNull(message = "Send a resource") @Valid ResourceInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            @RestQuery @Parameter(description = "accept: add it although we have one like it.") String duplicate,
            UriInfo uri) {
        var view = editing.add(body, key, "accept".equals(duplicate));
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "reviseResource",
            summary = "Replace a resource",
            description = "Needs If-Match with the ETag that was read: 428 without, 412 when someone changed it since.")
    @APIResponseSchema(value = ResourceView.class, responseCode = "200", responseDescription = "Replaced")
    public RestResponse<String> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a resource") @Valid ResourceInput body) {
        return changed(editing.revise(id, ETags.required(version), body));
    }

    static RestResponse<String> changed(WrittenResource written) {
        return RestResponse.ResponseBuilder.ok(written.json())
                .header("ETag", written.tag())
                .build();
    }
}
