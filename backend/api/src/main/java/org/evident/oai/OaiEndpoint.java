package org.evident.oai;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/oai")
@Produces(MediaType.TEXT_XML)
@Tag(name = "Harvesting")
@PermitAll
class OaiEndpoint {

    private final OaiService oai;
    private final String contact;

    OaiEndpoint(OaiService oai, @ConfigProperty(name = "evident.contact.email") String contact) {
        this.oai = oai;
        this.contact = contact;
    }

    @GET
    @Operation(
            operationId = "harvest",
            summary = "The public collection by OAI-PMH 2.0",
            description = "All six verbs, by GET or as a form by POST, in unqualified Dublin Core (oai_dc). 100 records"
                    + " a part; a resumptionToken holds for seven days. Dates are UTC, as days or with seconds. Sets are"
                    + " topics. What was public and is no longer stays known as deleted. responseDate is the moment up to"
                    + " which the answer is complete: harvest from it next time. A refusal of the protocol is answered with"
                    + " 200 and an error element (http://www.openarchives.org/OAI/openarchivesprotocol.html).")
    @Parameter(
            name = "verb",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, maxLength = 30),
            description = "Identify, ListMetadataFormats, ListSets, GetRecord, ListIdentifiers or ListRecords.")
    @Parameter(
            name = "metadataPrefix",
            in = ParameterIn.QUERY,
            description = "oai_dc.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "identifier",
            in = ParameterIn.QUERY,
            description = "urn:uuid: and the id of a resource.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "yyyy-mm-dd or yyyy-mm-ddThh:mm:ssZ.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 20))
    @Parameter(
            name = "until",
            in = ParameterIn.QUERY,
            description = "As from; itself included.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 20))
    @Parameter(
            name = "set",
            in = ParameterIn.QUERY,
            description = "topic. and the slug of a topic.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "resumptionToken",
            in = ParameterIn.QUERY,
            description = "Where the last part said to go on.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1000))
    @APIResponse(
            responseCode = "200",
            description = "An OAI-PMH document",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_XML,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 50_000_000)))
    public RestResponse<StreamingOutput> harvest(UriInfo uri) {
        return answer(uri.getQueryParameters(), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> harvestByForm(MultivaluedMap<String, String> form, UriInfo uri) {
        return answer(form == null ? new MultivaluedHashMap<>() : form, uri);
    }

    private RestResponse<StreamingOutput> answer(MultivaluedMap<String, String> sent, UriInfo uri) {
        var writer = new OaiWriter(uri.getAbsolutePath().toString(), oai.responseDate(), contact);
        OaiRequest asked = null;
        StreamingOutput document;
        try {
            var request = OaiRequest.of(sent);
            asked = request;
            var answer = oai.answer(request);
            document = out -> writer.write(request, answer, out);
        } catch (OaiError error) {
            var refused = error.code == OaiError.Code.badArgument ? null : asked;
            document = out -> writer.refuse(refused, error, out);
        }
        return RestResponse.ResponseBuilder.ok(document)
                .header("Content-Type", MediaType.TEXT_XML + ";charset=utf-8")
                .build();
    }
}
