package org.plumbline.web.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.plumbline.web.storage.DataDirectory.Kind;

/** A server on a data directory, both open, with words to ask it. */
final class TestServer implements AutoCloseable {
    private final DataDirectory data;
    private final PostgresServer server;

    private TestServer(DataDirectory data, PostgresServer server) {
        this.data = data;
        this.server = server;
    }

    static TestServer on(Path place) {
        return started(DataDirectory.open(place, Kind.PLAIN), data -> PostgresServer.start(data));
    }

    static TestServer on(Path place, IntSupplier ports) {
        return started(DataDirectory.open(place, Kind.PLAIN), data -> PostgresServer.start(data, ports));
    }

    DataDirectory data() {
        return data;
    }

    PostgresServer server() {
        return server;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    /** The first column of the answer. */
    List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The number of the server process that this statement talks to. */
    static String backend(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select pg_backend_pid()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    void stop() {
        server.close();
    }

    @Override
    public void close() {
        server.close();
        data.close();
    }

    private interface Start {
        PostgresServer on(DataDirectory data);
    }

    private static TestServer started(DataDirectory data, Start start) {
        try {
            return new TestServer(data, start.on(data));
        } catch (StorageException refused) {
            data.close();
            throw refused;
        }
    }
}
