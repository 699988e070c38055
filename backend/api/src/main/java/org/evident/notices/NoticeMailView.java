package org.evident.notices;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NoticeMail", description = "How the caller wishes to be mailed about notices.")
record NoticeMailView(
        @Schema(
                        required = true,
                        enumeration = {"at-once", "daily", "never"},
                        description =
                                "daily is one mail from 7 in the morning, UK time, with all that is unread, and what holds"
                                        + " until somebody chooses.")
                String mailed,
        @Schema(maxLength = 254, description = "Where mail goes, from the account. Without one nothing is sent.")
                String email) {}
