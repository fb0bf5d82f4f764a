package org.plumbline.web.organization;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tree as kept in the database. */
@Repository
public class Places {

    private static final String AT = """
            select path, kind, name
              from place
             where path = :path and starts_with(path, :within)
            """;

    private static final String ADD = """
            insert into place (path, kind, name)
            values (:path, :kind, :name)
            """;

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place at a path; empty where there is none, or where it lies outside of {@code within}. */
    public Optional<Place> at(OrgPath path, OrgPath within) {
        return jdbc.sql(AT)
                .param("path", path.value())
                .param("within", within.value())
                .query(Place.class)
                .optional();
    }

    public void add(Place place) {
        jdbc.sql(ADD)
                .param("path", place.path().value())
                .param("kind", place.kind().name())
                .param("name", place.name())
                .update();
    }
}
