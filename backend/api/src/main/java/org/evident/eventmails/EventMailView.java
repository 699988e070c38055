package org.evident.eventmails;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventMail", description = "Which mails about learning events the caller gets.")
record EventMailView(
        @Schema(
                        required = true,
                        enumeration = {"everything", "needed", "none"},
                        description =
                                "everything: also confirmations, with an entry for the calendar, and reminders; what holds until"
                                        + " somebody chooses. needed: offers, changes, cancellations, and what the caller is asked to"
                                        + " approve. none: no mail at all.")
                String amount,
        @Schema(maxLength = 254, description = "Where mail goes, from the account. Without one nothing is sent.")
                String email) {}
