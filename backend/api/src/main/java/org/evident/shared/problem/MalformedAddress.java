package org.evident.shared.problem;

import jakarta.ws.rs.BadRequestException;

/** A value in an address that is none of its kind; of the framework's family, which its converters may throw. */
public class MalformedAddress extends BadRequestException {

    /** @param advice what to write instead */
    public MalformedAddress(String advice) {
        super(advice);
    }
}
