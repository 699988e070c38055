package org.evident.bare;

import io.agroal.api.AgroalDataSource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** As little as a JSON API over PostgreSQL can be: what Evident's start is measured beside. */
@Path("/titles")
public class TitleEndpoint {

    private final AgroalDataSource database;

    TitleEndpoint(AgroalDataSource database) {
        this.database = database;
    }

    @GET
    public List<String> titles() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select title from topic order by title limit 20");
                var rows = statement.executeQuery()) {
            var titles = new ArrayList<String>();
            while (rows.next()) titles.add(rows.getString(1));
            return titles;
        }
    }
}
