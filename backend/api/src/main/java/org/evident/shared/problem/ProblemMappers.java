package org.evident.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can be thrown into a {@link Problem}; nothing else ever reaches a caller. */
class ProblemMappers {

    private final ProblemAnswers answers;

    ProblemMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    RestResponse<Problem> ours(ProblemException e, UriInfo uri) {
        return answers.of(e.type, e.getMessage(), e.errors, e.existing, uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e, UriInfo uri) {
        var errors = e.getConstraintViolations().stream()
                .map(v -> new Problem.FieldError(pointer(v), v.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::pointer))
                .limit(200)
                .toList();
        return answers.of(ProblemType.INVALID_REQUEST, null, errors, uri);
    }

    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    RestResponse<Problem> malformed(JacksonException e, UriInfo uri) {
        return answers.of(ProblemType.MALFORMED_REQUEST, JsonFault.describe(e), JsonFault.errors(e), uri);
    }

    /** The only property of a record, sent twice; when writing, it is a fault of ours. */
    @ServerExceptionMapper
    RestResponse<Problem> undefined(InvalidDefinitionException e, UriInfo uri) {
        return e.getProcessor() instanceof JsonGenerator ? unexpected(e, uri) : malformed(e, uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> stale(OptimisticLockException e, UriInfo uri) {
        return answers.of(ProblemType.STALE_VERSION, null, List.of(), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<Problem> notSignedIn(RuntimeException e, UriInfo uri) {
        return answers.of(ProblemType.NOT_SIGNED_IN, null, List.of(), uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> notAllowed(ForbiddenException e, UriInfo uri) {
        return answers.of(ProblemType.NOT_ALLOWED, null, List.of(), uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> fromFramework(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JacksonException json) return malformed(json, uri);
        // What the framework says names our classes.
        var advice = e instanceof MalformedAddress ? e.getMessage() : null;
        return answers.of(answers.typeOf(e.getResponse().getStatus()), advice, List.of(), uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> database(PersistenceException e, UriInfo uri) {
        return unexpected(e, uri);
    }

    /** Keycloak cannot be asked for its keys. */
    @ServerExceptionMapper
    RestResponse<Problem> withoutKeys(OIDCException e, UriInfo uri) {
        return answers.of(ProblemType.UNAVAILABLE, "Try again in a few seconds", List.of(), uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e, UriInfo uri) {
        var sql = Causes.of(e, SQLException.class);
        if (sql != null && DatabaseFault.isOutage(sql)) {
            return answers.of(ProblemType.UNAVAILABLE, "Try again in a few seconds", List.of(), uri);
        }
        if (sql != null && DatabaseFault.isRefusal(sql)) {
            return answers.of(ProblemType.INVALID_REQUEST, DatabaseFault.advice(sql), List.of(), uri);
        }
        // The caller went away in the middle of a body: nobody reads this answer, and nothing is wrong with us.
        if (Causes.of(e, ClosedChannelException.class) != null || Causes.of(e, HttpClosedException.class) != null) {
            return answers.of(ProblemType.MALFORMED_REQUEST, null, List.of(), uri);
        }
        Log.errorf(e, "Unexpected failure at %s", uri.getPath());
        return answers.of(ProblemType.UNEXPECTED, null, List.of(), uri);
    }

    /** {@code create.body.hours} becomes {@code /hours}; {@code list.page.size} becomes {@code /size}. */
    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        var path = new StringBuilder();
        for (var node : nodes.subList(Math.min(2, nodes.size() - 1), nodes.size())) {
            if (node.getIndex() != null) path.append('/').append(node.getIndex());
            if (node.getName() != null && !node.getName().startsWith("<"))
                path.append('/').append(node.getName());
        }
        return path.toString();
    }
}
