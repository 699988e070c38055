package org.evident.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What was done to a resource, by whom and when. For those who edit in its organisation; 404 for everyone else. */
@Path("/resources/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Versions")
@RolesAllowed(Role.PERSON)
class VersionEndpoint {

    private static final String ADVICE = "Enter the number of a version, 1 or more";

    private final VersionService versions;

    VersionEndpoint(VersionService versions) {
        this.versions = versions;
    }

    @GET
    @Operation(
            operationId = "listResourceVersions",
            summary = "Every version of a resource, newest first",
            description =
                    "Each change leaves one. Needs an editing role in the organisation that keeps it; 404 without.")
    public Page<VersionSummary> list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return versions.list(id, page);
    }

    @GET
    @Path("{number}")
    @Operation(
            operationId = "getResourceVersion",
            summary = "A resource as one change left it",
            description = "Needs an editing role in the organisation that keeps it; 404 without.")
    public VersionView one(
            @RestPath UUID id,
            @RestPath @Min(value = 1, message = ADVICE) @Max(value = 1_000_000, message = ADVICE) int number) {
        return versions.require(id, number);
    }

    @POST
    @Path("{number}/restore")
    @Operation(
            operationId = "restoreResourceVersion",
            summary = "Say again what an old version said",
            description =
                    "Makes a new version and changes no old one. Its stage, its next check, and what it supersedes stay as"
                            + " they are. Needs an editing role in the organisation that keeps it, and If-Match with the ETag"
                            + " of the resource: 428 without, 412 when someone changed it since.")
    @APIResponseSchema(value = VersionSummary.class, responseCode = "200", responseDescription = "The new version")
    public VersionSummary restore(
            @RestPath UUID id,
            @RestPath @Min(value = 1, message = ADVICE) @Max(value = 1_000_000, message = ADVICE) int number,
            @RestHeader("If-Match") String version) {
        return versions.restore(id, ETags.required(version), number);
    }
}
