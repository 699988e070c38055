package org.evident.oai;

/** A refusal in the words of the protocol, which are answered with 200. */
class OaiError extends RuntimeException {

    enum Code {
        badVerb,
        badArgument,
        badResumptionToken,
        cannotDisseminateFormat,
        idDoesNotExist,
        noRecordsMatch,
        noSetHierarchy
    }

    final Code code;

    OaiError(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static OaiError argument(String message) {
        return new OaiError(Code.badArgument, message);
    }

    static OaiError unknown() {
        return new OaiError(Code.idDoesNotExist, "There is no public record with this identifier");
    }

    static OaiError none() {
        return new OaiError(Code.noRecordsMatch, "No record matches");
    }
}
