package org.plumbline.web.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.web.account.SignedIn;
import org.plumbline.web.organization.OrgPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Edits and versions; the database refuses to change or delete them. */
@Repository
class History {

    private static final String EDITS = """
            select edit.version, cell, before_text, after_text, editor, made_at
              from form_edit edit join form on form.id = edit.form_id
             where form_id = :id and starts_with(unit_path, :place)
               and (cast(:cell as varchar) is null or cell = :cell)
             order by edit.version desc
             limit 20
            """;

    private static final String ADD_EDIT = """
            insert into form_edit (form_id, version, cell, before_text, after_text, account_id, editor, origin, made_at)
            select id, version, :cell, :before, :after, :account, :editor, :origin, changed_at
              from form
             where id = :id and starts_with(unit_path, :place)
            """;

    private static final String ADD_VERSION = """
            insert into form_version (form_id, version, document, account_id, made_at)
            select id, version, document, :account, changed_at
              from form
             where id = :id and starts_with(unit_path, :place)
            """;

    // A session of editing has ended where somebody else goes on, or the same person after half an hour.
    private static final String KEEP_SESSIONS_END = """
            insert into form_version (form_id, version, document, account_id, made_at)
            select id, form.version, document, edit.account_id, edit.made_at
              from form join form_edit edit on edit.form_id = form.id and edit.version = form.version
             where id = :id and starts_with(unit_path, :place)
               and (edit.account_id <> :account or edit.made_at < current_timestamp - interval '30' minute)
            """;

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest edits of a form, the last first. */
    List<CellEdit> edits(long id, OrgPath place) {
        return latest(id, null, place);
    }

    /** The latest edits of one cell, the last first. */
    List<CellEdit> edits(long id, FormPath cell, OrgPath place) {
        return latest(id, cell.toString(), place);
    }

    /** Adds the edit that has made the version which the form has now. */
    void add(long id, FormPath cell, String before, String after, Editor editor) {
        jdbc.sql(ADD_EDIT)
                .param("id", id)
                .param("place", editor.who().place().value())
                .param("cell", cell.toString())
                .param("before", before)
                .param("after", after)
                .param("account", editor.who().account())
                .param("editor", editor.who().name())
                .param("origin", editor.origin())
                .update();
    }

    /** Keeps the whole form as its first version. */
    void begin(long id, SignedIn who) {
        keep(ADD_VERSION, id, who);
    }

    /** Keeps the whole form as it stands, if the edits made so far were another session's. */
    void keepSessionsEnd(long id, SignedIn who) {
        keep(KEEP_SESSIONS_END, id, who);
    }

    private void keep(String sql, long id, SignedIn who) {
        jdbc.sql(sql)
                .param("id", id)
                .param("place", who.place().value())
                .param("account", who.account())
                .update();
    }

    private List<CellEdit> latest(long id, @Nullable String cell, OrgPath place) {
        return jdbc.sql(EDITS)
                .param("id", id)
                .param("place", place.value())
                .param("cell", cell)
                .query(CellEdit.class)
                .list();
    }
}
