package org.evident.shared.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Every way the API refuses. The address of each is stable: clients may decide by it. */
public enum ProblemType {
    INVALID_REQUEST(400, "There is a problem with what you sent"),
    MALFORMED_REQUEST(400, "The request could not be read"),
    NOT_SIGNED_IN(401, "You are not signed in"),
    NOT_ALLOWED(403, "You are not allowed to do this"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This address does not support that method"),
    NOT_ACCEPTABLE(406, "We cannot answer in the format you asked for"),
    CONFLICT(409, "This cannot be done as things stand"),
    DUPLICATE(409, "We already have this"),
    STALE_VERSION(412, "Someone else changed this first"),
    TOO_LARGE(413, "That is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "We cannot read that kind of content"),
    IDEMPOTENCY_KEY_REUSED(422, "This Idempotency-Key was used for a different request"),
    VERSION_REQUIRED(428, "Say which version you are changing"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    UNEXPECTED(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Evident is not available for a moment");

    public final int status;
    public final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @JsonValue
    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
