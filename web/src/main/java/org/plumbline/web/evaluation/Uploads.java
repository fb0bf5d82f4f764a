package org.plumbline.web.evaluation;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.language.Wording;
import org.plumbline.web.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploads until they are confirmed; each is its account's alone, and after its term nobody's. */
@Repository
class Uploads {

    private static final String BEGIN = """
            insert into upload (account_id, made_at, expires_at)
            values (:account, current_timestamp, current_timestamp + interval '1' day)
            returning id
            """;

    private static final String ADD_FILE = """
            insert into upload_file (upload_id, number, name, refusal_zh, refusal_en)
            values (:id, :number, :name, :zh, :en)
            """;

    private static final String FIND = """
            select id, made_at, expires_at, skipped
              from upload
             where id = :id and account_id = :account and expires_at > current_timestamp
            """;

    private static final String LOCK = FIND + " for update";

    private static final String WAITING = """
            select id, made_at, expires_at,
                   (select name from upload_file where upload_id = id order by number limit 1) as first_file,
                   (select count(*) from upload_file where upload_id = id) as files,
                   (select count(*) from upload_form where upload_id = id) as forms
              from upload
             where account_id = :account and expires_at > current_timestamp and skipped is null
             order by id desc
            """;

    private static final String FILES = """
            select number, name, refusal_zh, refusal_en from upload_file where upload_id = :id order by number
            """;

    private static final String CONFIRM = "update upload set skipped = :skipped where id = :id";

    private static final String EMPTY = "delete from upload_file where upload_id = :id";

    private static final String REMOVE = "delete from upload where id = :id and account_id = :account";

    private static final String REMOVE_EXPIRED = "delete from upload where expires_at <= current_timestamp";

    private static final String ADD_SAVED = """
            insert into upload_saved (upload_id, number, form_id) values (:id, :number, :form)
            """;

    private static final String SAVED = """
            select form.id, project, source
              from upload_saved saved join form on form.id = saved.form_id
             where upload_id = :id and starts_with(unit_path, :place)
             order by number
            """;

    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins an upload that ends in a day, and returns its id. */
    long begin(SignedIn who) {
        return jdbc.sql(BEGIN).param("account", who.account()).query(Long.class).single();
    }

    void add(long id, int number, BroughtFile file) {
        var refusal = Optional.ofNullable(file.refusal());
        jdbc.sql(ADD_FILE)
                .param("id", id)
                .param("number", number)
                .param("name", file.name())
                .param("zh", refusal.map(Wording::zh).orElse(null))
                .param("en", refusal.map(Wording::en).orElse(null))
                .update();
    }

    Optional<Upload> find(long id, SignedIn who) {
        return one(FIND, id, who);
    }

    /** The upload, which nobody else confirms or removes until the transaction ends. */
    Optional<Upload> lock(long id, SignedIn who) {
        return one(LOCK, id, who);
    }

    /** The uploads of somebody that wait to be confirmed, the last first. */
    List<UploadSummary> waiting(SignedIn who) {
        return jdbc.sql(WAITING)
                .param("account", who.account())
                .query(UploadSummary.class)
                .list();
    }

    List<PendingFile> files(Upload upload) {
        return jdbc.sql(FILES).param("id", upload.id()).query(PendingFile.class).list();
    }

    List<SavedForm> saved(Upload upload, SignedIn who) {
        return jdbc.sql(SAVED)
                .param("id", upload.id())
                .param("place", who.place().value())
                .query(SavedForm.class)
                .list();
    }

    /** Lets go of the files and keeps which forms came of them. */
    void confirm(Upload upload, List<Long> forms, int skipped) {
        for (int number = 0; number < forms.size(); number++) {
            jdbc.sql(ADD_SAVED)
                    .param("id", upload.id())
                    .param("number", number)
                    .param("form", forms.get(number))
                    .update();
        }
        jdbc.sql(EMPTY).param("id", upload.id()).update();
        jdbc.sql(CONFIRM).param("id", upload.id()).param("skipped", skipped).update();
    }

    void remove(long id, SignedIn who) {
        jdbc.sql(REMOVE).param("id", id).param("account", who.account()).update();
    }

    void removeExpired() {
        jdbc.sql(REMOVE_EXPIRED).update();
    }

    private Optional<Upload> one(String sql, long id, SignedIn who) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("account", who.account())
                .query(Upload.class)
                .optional();
    }
}
