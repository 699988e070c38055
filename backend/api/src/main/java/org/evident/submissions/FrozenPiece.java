package org.evident.submissions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.portfolio.Piece;

/** One record as it was submitted. What is written here is read back for years: names stay, and new ones may be absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "version",
    "kind",
    "title",
    "description",
    "happenedOn",
    "minutes",
    "learning",
    "impact",
    "peerSetting",
    "peerName",
    "peerText",
    "standards"
})
@Schema(name = "FrozenCpdRecord", description = "One record as it was submitted, in the order of the form.")
record FrozenPiece(
        @Schema(required = true, description = "Its id. It may be changed or gone by now.") UUID id,
        @Schema(required = true, description = "Its version then.") int version,
        @Schema(maxLength = 40) String kind,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 10_000) String description,
        LocalDate happenedOn,
        @Schema(description = "1-60,000.") Integer minutes,
        @Schema(required = true, maxLength = 10_000) String learning,
        @Schema(required = true, maxLength = 10_000) String impact,
        @Schema(maxLength = 40) String peerSetting,
        @Schema(maxLength = 200) String peerName,
        @Schema(maxLength = 10_000) String peerText,
        @Schema(required = true, maxItems = 50, description = "Labels of the standards it was evidence for.")
                List<String> standards) {

    static FrozenPiece of(Piece piece, List<String> standards) {
        var peer = piece.peer().setting() == null ? new Piece.Peer(null, null, null) : piece.peer();
        return new FrozenPiece(
                piece.id(),
                piece.version(),
                piece.kind(),
                piece.title(),
                piece.description(),
                piece.happenedOn(),
                piece.minutes(),
                piece.learning(),
                piece.impact(),
                peer.setting(),
                peer.name(),
                peer.text(),
                standards);
    }
}
