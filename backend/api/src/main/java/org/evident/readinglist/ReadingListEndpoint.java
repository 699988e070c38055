package org.evident.readinglist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/reading-list")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading list")
@RolesAllowed(Role.PERSON)
class ReadingListEndpoint {

    private final ReadingListService list;

    ReadingListEndpoint(ReadingListService list) {
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listReadingList",
            summary = "What I keep, the last added first",
            description = "Private. What is no longer open to me is listed with my note and without its title.")
    public Page<ReadingListItemView> mine(@Valid @BeanParam ReadingListRequest request) {
        return list.list(request);
    }

    @GET
    @Path("{resourceId}")
    @Operation(
            operationId = "getReadingListItem",
            summary = "Whether and how I keep a resource",
            description = "404 when I do not keep it.")
    public ReadingListItemView one(@RestPath UUID resourceId) {
        return list.require(resourceId);
    }

    @PUT
    @Path("{resourceId}")
    @Operation(
            operationId = "keepResource",
            summary = "Keep a resource, or change my note on it",
            description = "Repeating it changes nothing. A resource that is not open to me answers 404.")
    public ReadingListItemView keep(
            @RestPath UUID resourceId, @NotNull(message = "Send a status") @Valid ReadingListInput body) {
        return list.keep(resourceId, body);
    }

    @DELETE
    @Path("{resourceId}")
    @Operation(
            operationId = "dropResource",
            summary = "Take a resource off my reading list",
            description = "With its note. Repeating it changes nothing.")
    public void drop(@RestPath UUID resourceId) {
        list.drop(resourceId);
    }
}
