package org.evident.cpdimports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
            setting = setting == null ? null : kept(setting);
            name = kept(name);
            text = kept(text);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Standard(UUID id, String title) {
        Standard {
            title = kept(title);
        }
    }

    Recorded {
        title = kept(title);
        description = kept(description);
        learning = kept(learning);
        impact = kept(impact);
        standards = standards == null
                ? List.of()
                : standards.stream().filter(Objects::nonNull).toList();
        links = links == null ? List.of() : links.stream().map(Recorded::kept).toList();
    }

    private static From kept(From link) {
        return link == null ? null : new From(kept(link.kind()), link.id(), kept(link.title()));
    }

    /** Without what the database cannot hold: nulls, and halves of characters. */
    private static String kept(String text) {
        if (text == null) return "";
        if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) return text;
        return text.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** @param known ids of standards that are still there */
    Written written(List<UUID> known) {
        var with =
                peer == null ? new Piece.Peer(null, "", "") : new Piece.Peer(peer.setting(), peer.name(), peer.text());
        return new Written(
                new Piece(
                        null,
                        null,
                        0,
                        stage,
                        kind,
                        title,
                        description,
                        happenedOn,
                        minutes,
                        learning,
                        impact,
                        with,
                        known,
                        null),
                dueOn,
                links);
    }
}
