package org.evident.peerreflections;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A colleague here, by id; or somebody elsewhere, by mail. */
@Schema(name = "PeerInviteInput")
record PeerInviteInput(
        @Schema(description = "Somebody who works for an organisation of the caller. Either this or a mail address.")
                UUID peerId,
        @Size(max = 200, message = "Name must be 200 characters or fewer")
                @Schema(description = "How to address somebody elsewhere.")
                String peerName,
        @Size(max = 254, message = "Email address must be 254 characters or fewer")
                @Pattern(
                        regexp = "[^\\s@,;<>()\"]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}",
                        message = "Enter an email address in the correct format, like name@example.com")
                @Schema(description = "Where the link goes. Kept until it is answered, and no longer.")
                String email,
        @Size(max = 1000, message = "Question must be 1,000 characters or fewer")
                @Schema(description = "What you would like to hear of. On the page alone, never in the mail.")
                String question,
        @NotNull(message = "Choose what they may see")
                @Size(max = 3, message = "Choose title, learning or impact")
                @Schema(
                        description =
                                "Parts of the record that they may see, as these are when they look. None is possible.")
                List<
                                @NotNull(message = "Choose title, learning or impact")
                                @Pattern(regexp = "title|learning|impact", message = "Choose title, learning or impact")
                                String>
                        shows) {

    PeerInviteInput {
        peerName = written(peerName);
        email = written(email);
        question = question == null ? "" : question.strip();
    }

    private static String written(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    boolean shows(String part) {
        return shows.contains(part);
    }
}
