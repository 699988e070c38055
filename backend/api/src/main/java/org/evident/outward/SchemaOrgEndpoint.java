package org.evident.outward;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.feeds.Feeds;
import org.jboss.resteasy.reactive.RestPath;

@Path("/resources")
@Tag(name = "Resources")
@PermitAll
class SchemaOrgEndpoint {

    private final OutwardService outward;
    private final Feeds feeds;

    SchemaOrgEndpoint(OutwardService outward, Feeds feeds) {
        this.outward = outward;
        this.feeds = feeds;
    }

    @GET
    @Path("{id}/schema.org")
    @Produces("application/ld+json")
    @Operation(
            operationId = "describeForMachines",
            summary = "A public resource in the words of schema.org",
            description =
                    "JSON-LD for search engines and other programs. One that is not public answers 404, whoever asks.")
    public SchemaOrgView describe(@RestPath UUID id) {
        return SchemaOrgView.of(outward.requireItem(id), feeds.web());
    }
}
