package org.plumbline.web.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A process of its own that keeps one more row in a database at every start, and then waits to be ended. */
final class LoneServer {
    private static final String ROWS = "select count(*) from kept";

    private LoneServer() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try {
            TestServer running = TestServer.on(Path.of(arguments[0]));
            running.data().announce("http://127.0.0.1:8080");
            running.execute("create table if not exists kept (id int)");
            running.execute("insert into kept values (1)");
            running.server().stopAfter(() -> say("closing with " + rows(running)));
            say("ready with " + rows(running));
            System.in.transferTo(System.out);
        } catch (StorageException refused) {
            say("refused: " + refused.english());
        }
    }

    private static String rows(TestServer running) {
        try {
            return running.query(ROWS).get(0);
        } catch (SQLException trouble) {
            return trouble.toString();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
