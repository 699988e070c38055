package org.evident.resources;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;

@Path("/resource-descriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
@RolesAllowed(Role.PERSON)
class DescriptionEndpoint {

    private final ResourceService resources;
    private final PageDescriptions pages;

    DescriptionEndpoint(ResourceService resources, PageDescriptions pages) {
        this.resources = resources;
        this.pages = pages;
    }

    @POST
    @Operation(
            operationId = "describeAddress",
            summary = "What a page or a PDF says of itself, to begin a resource with",
            description =
                    "Needs an editing role in some organisation. Reads citation tags, JSON-LD, Dublin Core, OpenGraph, oEmbed"
                            + " and the properties of a PDF; 5 seconds, 2 MB, five redirects. Only addresses that are open to everyone are"
                            + " read; what cannot be read answers 400. Stores nothing.")
    public DescriptionView describe(@NotNull(message = "Send a web address") @Valid AddressInput body) {
        resources.requireEditor();
        var page = pages.of(body.url());
        return DescriptionView.of(page, resources.findTwin(page.record()).orElse(null));
    }
}
