package org.evident.vocabulary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vocabulary")
class VocabularyEndpoint {

    private static final String LISTED =
            "Built-in ones and those of the caller's organisations, in the order of their names.";
    private static final String ADDED = "Needs an editing role in the organisation. A name that is taken answers 409.";

    private final VocabularyService vocabulary;

    VocabularyEndpoint(VocabularyService vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Narrows a list to names that hold some letters. */
    static class Named extends PageRequest {
        @RestQuery
        @Size(max = 100, message = "Name must be 100 characters or fewer")
        @Parameter(description = "Part of a name.")
        public String q;
    }

    @GET
    @Path("kinds")
    @PermitAll
    @Operation(operationId = "listKinds", summary = "Kinds of resource", description = LISTED)
    public Page<TermView> kinds(@Valid @BeanParam Named named) {
        return vocabulary.list(Vocabulary.KINDS, named.q, named);
    }

    @POST
    @Path("kinds")
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "addKind", summary = "Add a kind of resource", description = ADDED)
    @APIResponseSchema(value = TermView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<TermView> addKind(@NotNull(message = "Send a kind") @Valid TermInput body) {
        return RestResponse.status(RestResponse.Status.CREATED, vocabulary.add(Vocabulary.KINDS, body));
    }

    @GET
    @Path("audiences")
    @PermitAll
    @Operation(operationId = "listAudiences", summary = "Audiences", description = LISTED)
    public Page<TermView> audiences(@Valid @BeanParam Named named) {
        return vocabulary.list(Vocabulary.AUDIENCES, named.q, named);
    }

    @POST
    @Path("audiences")
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "addAudience", summary = "Add an audience", description = ADDED)
    @APIResponseSchema(value = TermView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<TermView> addAudience(@NotNull(message = "Send an audience") @Valid TermInput body) {
        return RestResponse.status(RestResponse.Status.CREATED, vocabulary.add(Vocabulary.AUDIENCES, body));
    }

    @GET
    @Path("providers")
    @PermitAll
    @Operation(operationId = "listProviders", summary = "Providers of resources", description = LISTED)
    public Page<TermView> providers(@Valid @BeanParam Named named) {
        return vocabulary.list(Vocabulary.PROVIDERS, named.q, named);
    }

    @POST
    @Path("providers")
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "addProvider", summary = "Add a provider", description = ADDED)
    @APIResponseSchema(value = TermView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<TermView> addProvider(@NotNull(message = "Send a provider") @Valid TermInput body) {
        return RestResponse.status(RestResponse.Status.CREATED, vocabulary.add(Vocabulary.PROVIDERS, body));
    }

    @GET
    @Path("pcf-domains")
    @PermitAll
    @Operation(
            operationId = "listPcfDomains",
            summary = "Domains of the Professional Capabilities Framework",
            description = "All nine, in the framework's order.")
    public List<PcfDomainView> pcfDomains() {
        return vocabulary.pcfDomains();
    }
}
