package org.evident.digests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;

@Path("/me/digest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Digests")
@RolesAllowed(Role.PERSON)
class DigestEndpoint {

    private final DigestSettingsService settings;
    private final MyNewsService news;

    DigestEndpoint(DigestSettingsService settings, MyNewsService news) {
        this.settings = settings;
        this.news = news;
    }

    @GET
    @Operation(
            operationId = "getDigest",
            summary = "How I hear of what is new",
            description = "Weekly for followed topics, until the person says otherwise.")
    public DigestView mine() {
        return settings.mine();
    }

    @PUT
    @Operation(
            operationId = "setDigest",
            summary = "Say how I hear of what is new, or that I do not",
            description = "Replaces both settings, so that repeating it changes nothing.")
    public DigestView set(@NotNull(message = "Send the settings") @Valid DigestInput body) {
        return settings.set(body);
    }

    @GET
    @Path("items")
    @Operation(
            operationId = "listNewForMe",
            summary = "What is new for me in my saved searches and the topics I follow",
            description =
                    "First what was published in the last seven days and not told yet, up to 100; then what digests"
                            + " listed, the last told first. Only what I may see now.")
    public Page<NewItemView> items(@Valid @BeanParam PageRequest page) {
        return news.list(page);
    }
}
