package org.evident.attachments;

/** Why a file is not kept, for the person who sent it. */
class Unwanted extends RuntimeException {

    Unwanted(String message) {
        super(message, null, false, false);
    }
}
