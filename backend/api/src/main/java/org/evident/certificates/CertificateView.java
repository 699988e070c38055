package org.evident.certificates;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Certificate", description = "What a certificate of attendance says, for anyone who was given its code.")
record CertificateView(
        @Schema(required = true, maxLength = 12) String code,
        @Schema(
                        required = true,
                        enumeration = {"good", "revoked"},
                        description = "Revoked: nothing else is said.")
                String state,
        @Schema(maxLength = 200, description = "Who attended.") String name,
        @Schema(maxLength = 200, description = "The title of the learning event.") String event,
        @Schema(description = "The day it started, in the United Kingdom.") LocalDate heldOn,
        @Schema(maximum = "20160", description = "How long they were there, in minutes.") Integer minutes) {}
