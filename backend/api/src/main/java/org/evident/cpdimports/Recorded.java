package org.evident.cpdimports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.portfolio.Beginning.From;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.portfolio.Written;

/** A record that may be added: as the JSON of an export has it, and as a row is understood. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record Recorded(
        UUID id,
        String stage,
        String kind,
        String title,
        String description,
        LocalDate happenedOn,
        LocalDate dueOn,
        Integer minutes,
        String learning,
        String impact,
        Peer peer,
        List<Standard> standards,
        List<From> links) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Peer(String setting, String name, String text) {
        Peer {
            name = name == null ? "" : name;
            text = text == null ? "" : text;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Standard(UUID id, String title) {}

    Recorded {
        title = title == null ? "" : title;
        description = description == null ? "" : description;
        learning = learning == null ? "" : learning;
        impact = impact == null ? "" : impact;
        standards = standards == null ? List.of() : standards;
        links = links == null ? List.of() : links;
    }

    /** @param known ids of standards that are still there */
    Written written(List<UUID> known) {
        var with = peer == null ? new Piece.Peer(null, "", "") : new Piece.Peer(peer.setting(), peer.name(), peer.text());
        return new Written(
                new Piece(
                        null, null, 0, stage, kind, title, description, happenedOn, minutes, learning, impact, with, known, null),
                dueOn,
                links);
    }
}
