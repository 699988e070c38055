package org.evident.cpd;

import com.fasterxml.jackson.core.type.TypeReference;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.evident.shared.database.NamedSql;
import org.evident.shared.json.Json;
import org.evident.shared.portfolio.Beginning.From;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.portfolio.Portfolio.Which;
import org.evident.shared.portfolio.Written;

/**
 * Somebody's records with all there is to them, page by page along the index, so that the last page of many takes as long as
 * the first and no connection is held while one is being sent.
 */
@ApplicationScoped
class WholePieces {

    private static final TypeReference<List<From>> LINKS = new TypeReference<>() {};

    private static final String SELECT =
            """
            select r.id, r.version, r.stage, r.kind, r.title, r.description, r.happened_on, r.minutes, r.learning, r.impact,
                   r.peer_setting, r.peer_name, r.peer_text, r.updated_at, r.due_on,
                   array(select s.item_id from cpd_standard s where s.record_id = r.id order by s.item_id),
                   (select json_agg(json_build_object('kind', l.kind, 'id', l.thing_id, 'title', l.title) order by l.position)
                      from cpd_link l where l.record_id = r.id)
              from cpd_record r where r.person_id = :person and r.binned_at is null
               and (cast(:ids as uuid[]) is null or r.id = any(cast(:ids as uuid[])))""";

    private static final NamedSql DATED = NamedSql.of(
            SELECT
                    + """
               and r.happened_on >= coalesce(cast(:from as date), date '0001-01-01')
               and r.happened_on <= coalesce(cast(:to as date), date '9999-12-31')
               and (r.happened_on, r.id) > (:day, :last) order by r.happened_on, r.id limit :most""");

    private static final NamedSql UNDATED =
            NamedSql.of(SELECT + " and r.happened_on is null and r.id > :last order by r.id limit :most");

    private static final UUID FIRST = new UUID(0, 0);
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private final AgroalDataSource connections;
    private final Json json;

    WholePieces(AgroalDataSource connections, Json json) {
        this.connections = connections;
        this.json = json;
    }

    List<Written> page(UUID person, Which which, Written after, int most) {
        var found = new ArrayList<Written>();
        if (after == null || after.piece().happenedOn() != null) read(DATED, person, which, after, most, found);
        var anyDay = which.from() == null && which.to() == null;
        var undated = after != null && after.piece().happenedOn() == null ? after : null;
        if (anyDay && found.size() < most) read(UNDATED, person, which, undated, most - found.size(), found);
        return found;
    }

    private void read(NamedSql sql, UUID person, Which which, Written after, int most, List<Written> into) {
        var values = new HashMap<String, Object>();
        values.put("person", person);
        values.put("ids", which.ids() == null ? null : which.ids().toArray(UUID[]::new));
        values.put("from", which.from());
        values.put("to", which.to());
        values.put("day", after == null ? EARLIEST : after.piece().happenedOn());
        values.put("last", after == null ? FIRST : after.piece().id());
        values.put("most", most);
        try (var connection = connections.getConnection();
                var statement = sql.on(connection, values)) {
            read(person, statement, into);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(UUID person, PreparedStatement statement, List<Written> into) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) into.add(written(person, rows));
        }
    }

    private Written written(UUID person, ResultSet r) throws SQLException {
        var piece = new Piece(
                r.getObject(1, UUID.class),
                person,
                r.getInt(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getObject(7, LocalDate.class),
                r.getObject(8, Integer.class),
                r.getString(9),
                r.getString(10),
                new Piece.Peer(r.getString(11), r.getString(12), r.getString(13)),
                List.of((UUID[]) r.getArray(16).getArray()),
                moment(r));
        var links = r.getString(17);
        return new Written(
                piece, r.getObject(15, LocalDate.class), links == null ? List.of() : json.read(links, LINKS));
    }

    private static Instant moment(ResultSet r) throws SQLException {
        return r.getObject(14, OffsetDateTime.class).toInstant();
    }
}
