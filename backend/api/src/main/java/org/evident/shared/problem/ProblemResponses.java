package org.evident.shared.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
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

        if (document.getPaths() == null) return;
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    operation.getResponses().removeAPIResponse("403");
                    for (var code : List.of("400", "401", "429"))
                        operation.getResponses().addAPIResponse(code, refused());
                    operation.getResponses().setDefaultValue(refused());
                });
    }

    private static APIResponse refused() {
        return OASFactory.createAPIResponse().ref("#/components/responses/Problem");
    }
}
