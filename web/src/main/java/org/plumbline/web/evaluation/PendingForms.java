package org.plumbline.web.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.plumbline.documents.json.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The forms of uploads that wait to be confirmed. */
@Repository
class PendingForms {

    private static final String OF_UPLOAD = """
            select file_number, number, source, layout, document, unread
              from upload_form
             where upload_id = :id
             order by number
            """;

    private static final String ADD = """
            insert into upload_form (upload_id, file_number, number, source, layout, document, unread)
            values (:id, :file, :number, :source, :layout, cast(:document as jsonb), cast(:unread as jsonb))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PendingForms(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(long upload, int file, int number, BroughtForm form) {
        jdbc.sql(ADD)
                .param("id", upload)
                .param("file", file)
                .param("number", number)
                .param("source", form.source())
                .param("layout", form.layout())
                .param("document", form.document())
                .param("unread", form.unread())
                .update();
    }

    /** The forms of an upload, of which the asker has made sure that it is theirs. */
    List<PendingForm> of(Upload upload) {
        return jdbc.sql(OF_UPLOAD)
                .param("id", upload.id())
                .query((row, number) -> pending(row))
                .list();
    }

    private PendingForm pending(ResultSet row) throws SQLException {
        return new PendingForm(
                row.getInt("file_number"),
                row.getInt("number"),
                row.getString("source"),
                row.getString("layout"),
                FormJson.read(row.getString("document")),
                json.readValue(row.getString("unread"), new TypeReference<List<Excerpt>>() {}));
    }
}
