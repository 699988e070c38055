package org.evident.shared.problem;

import java.util.List;

/** A refusal with a reason a person can act on. */
public class ProblemException extends RuntimeException {

    public final ProblemType type;
    final transient List<Problem.FieldError> errors;
    final String existing;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<Problem.FieldError> errors) {
        this(type, detail, errors, null);
    }

    private ProblemException(ProblemType type, String detail, List<Problem.FieldError> errors, String existing) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = errors;
        this.existing = existing;
    }

    /** We have it already, at this path of the API. */
    public static ProblemException duplicate(String detail, String existing) {
        return new ProblemException(ProblemType.DUPLICATE, detail, List.of(), existing);
    }

    /** One bad field, found where annotations cannot see it. */
    public static ProblemException invalid(String pointer, String message) {
        return new ProblemException(
                ProblemType.INVALID_REQUEST, null, List.of(new Problem.FieldError(pointer, message)));
    }

    /** Also the answer for what exists but is not the caller's, so that ids cannot be probed. */
    public static ProblemException notFound(String what) {
        return new ProblemException(ProblemType.NOT_FOUND, "No such %s, or it is not open to you".formatted(what));
    }
}
