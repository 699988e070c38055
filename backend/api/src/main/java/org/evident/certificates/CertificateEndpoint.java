package org.evident.certificates;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/certificates/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates", description = "Certificates of attendance, which anyone can check by their code.")
class CertificateEndpoint {

    private static final String ADVICE = "Code must be 20 characters or fewer";

    private final CertificateService certificates;

    CertificateEndpoint(CertificateService certificates) {
        this.certificates = certificates;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "checkCertificate",
            summary = "Check a certificate of attendance by its code",
            description =
                    "For anyone. 12 letters and numbers, in any case; spaces and hyphens do not count. It says who, which"
                            + " event, on which day and for how long, and nothing else; of one that was revoked, only that."
                            + " After sixty wrong codes in fifteen minutes from one address 429.")
    public CertificateView check(
            @RestPath @Size(max = 20, message = ADVICE) String code, @Context HttpServerRequest request) {
        return certificates.check(code, request.remoteAddress().hostAddress());
    }

    @GET
    @Path("pdf")
    @RolesAllowed(Role.PERSON)
    @Produces("application/pdf")
    @Operation(
            operationId = "downloadCertificate",
            summary = "My certificate of attendance as a PDF",
            description = "Tagged as PDF/UA asks, so that a screen reader can read it. Somebody else's answers 404.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> print(@RestPath @Size(max = 20, message = ADVICE) String code) {
        return RestResponse.ResponseBuilder.ok(certificates.print(code))
                .type("application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate.pdf\"")
                .build();
    }
}
