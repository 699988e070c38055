package org.evident.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.evident.shared.request.RequestId;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes a problem, with the request's id and, for an outage, when to come back. */
@ApplicationScoped
class ProblemAnswers {

    private static final String MEDIA_TYPE = "application/problem+json";

    RestResponse<Problem> of(ProblemType type, String detail, List<Problem.FieldError> errors, UriInfo uri) {
        return of(type, detail, errors, null, uri);
    }

    RestResponse<Problem> of(
            ProblemType type, String detail, List<Problem.FieldError> errors, String existing, UriInfo uri) {
        var path = uri.getRequestUri().getPath();
        var instance = path.length() > 2000 ? path.substring(0, 2000) : path;
        var problem =
                new Problem(type, type.title, type.status, detail, instance, existing, RequestId.current(), errors);
        var response = RestResponse.ResponseBuilder.<Problem>create(type.status)
                .entity(problem)
                .type(MEDIA_TYPE);
        if (type == ProblemType.UNAVAILABLE) response.header("Retry-After", 5);
        if (type == ProblemType.NOT_SIGNED_IN) response.header("WWW-Authenticate", "Bearer");
        return response.build();
    }

    ProblemType typeOf(int status) {
        return switch (status) {
            case 401 -> ProblemType.NOT_SIGNED_IN;
            case 403 -> ProblemType.NOT_ALLOWED;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> status < 500 ? ProblemType.MALFORMED_REQUEST : ProblemType.UNEXPECTED;
        };
    }
}
