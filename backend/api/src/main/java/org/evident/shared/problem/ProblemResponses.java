package org.evident.shared.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says once, for every operation, what a refusal looks like. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(schema));
        var problem = OASFactory.createAPIResponse()
                .description("The request was refused")
                .content(content);
        document.getComponents().addResponse("Problem", problem);
        document.getComponents().addResponse("TooManyRequests", tooMany(content));

        if (document.getPaths() == null) return;
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    operation.getResponses().removeAPIResponse("403");
                    for (var code : List.of("400", "401"))
                        operation.getResponses().addAPIResponse(code, refused());
                    operation.getResponses().addAPIResponse("429", refused("TooManyRequests"));
                    operation.getResponses().setDefaultValue(refused());
                });
    }

    private static APIResponse refused() {
        return refused("Problem");
    }

    private static APIResponse refused(String as) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + as);
    }

    /** Every answer carries the last two, as in the IETF draft on RateLimit. */
    private static APIResponse tooMany(Content content) {
        return OASFactory.createAPIResponse()
                .description("Asked too often: each person, client and address has a number of requests a minute")
                .content(content)
                .addHeader("Retry-After", header("Seconds until the next request is answered", seconds()))
                .addHeader(
                        "RateLimit-Policy",
                        header(
                                "Which limit holds, and how many requests in how many seconds: \"client\";q=1200;w=60",
                                text()))
                .addHeader(
                        "RateLimit",
                        header("How many are left, and seconds until there is one more: \"client\";r=1199;t=1", text()))
                .addHeader(
                        "Access-Control-Allow-Origin", header("The web app's origin, where that is who asks", text()));
    }

    private static Schema seconds() {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(60));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING).maxLength(200);
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }
}
