package org.plumbline.web.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.json.FormJson;
import org.plumbline.web.organization.OrgPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms, one row each, as they stand. */
@Repository
class Forms {

    static final int PAGE_SIZE = 50;

    private static final String PAGE = """
            select id, project, place.name as unit_name, adjusted_budget, amount_unit,
                   execution_rate, stated_total, stated_rating, earned_from, earned_to, earned_counted,
                   earned_rating_zh, earned_rating_en, error_count, warning_count, note_count, changed_at
              from form join place on place.path = form.unit_path
             where starts_with(unit_path, :place)
             order by id desc
             limit :size offset :skipped
            """;

    private static final String COUNT = "select count(*) from form where starts_with(unit_path, :place)";

    private static final String ONE = """
            select id, version, source, layout, place.name as unit_name, policy_id, document, changed_at
              from form join place on place.path = form.unit_path
             where id = :id and starts_with(unit_path, :place)
            """;

    private static final String LOCK = ONE + " for update of form";

    private static final String AMONG = """
            select count(*) from form where id in (:ids) and starts_with(unit_path, :place)
            """;

    private static final String TWINS = """
            select id, version, changed_at, document = cast(:document as jsonb) as same
              from form
             where project = :project and implementing_unit = :unit and fiscal_year is not distinct from :year
               and starts_with(unit_path, :place)
             order by id desc
             limit 5
            """;

    private static final String ADD = """
            insert into form (unit_path, state, version, source, layout, document, policy_id, fiscal_year, project,
                              implementing_unit, amount_unit, adjusted_budget, execution_rate, stated_total,
                              stated_rating, earned_from, earned_to, earned_counted, earned_rating_zh,
                              earned_rating_en, error_count, warning_count, note_count, changed_at)
            values (:place, 'DRAFT', 1, :source, :layout, cast(:document as jsonb), :policy, :year, :project,
                    :implementingUnit, :amountUnit, :adjustedBudget, :executionRate, :statedTotal,
                    :statedRating, :earnedFrom, :earnedTo, :earnedCounted, :earnedRatingZh,
                    :earnedRatingEn, :errors, :warnings, :notes, current_timestamp)
            returning id
            """;

    private static final String CHANGE = """
            update form
               set version = version + 1, document = cast(:document as jsonb), policy_id = :policy,
                   fiscal_year = :year, project = :project, implementing_unit = :implementingUnit,
                   amount_unit = :amountUnit, adjusted_budget = :adjustedBudget, execution_rate = :executionRate,
                   stated_total = :statedTotal, stated_rating = :statedRating, earned_from = :earnedFrom,
                   earned_to = :earnedTo, earned_counted = :earnedCounted, earned_rating_zh = :earnedRatingZh,
                   earned_rating_en = :earnedRatingEn, error_count = :errors, warning_count = :warnings,
                   note_count = :notes, changed_at = current_timestamp
             where id = :id and starts_with(unit_path, :place)
            """;

    private final JdbcClient jdbc;

    Forms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FormSummary> page(int number, OrgPath place) {
        return jdbc.sql(PAGE)
                .param("place", place.value())
                .param("size", PAGE_SIZE)
                .param("skipped", (long) (number - 1) * PAGE_SIZE)
                .query(FormSummary.class)
                .list();
    }

    long count(OrgPath place) {
        return jdbc.sql(COUNT).param("place", place.value()).query(Long.class).single();
    }

    Optional<StoredForm> find(long id, OrgPath place) {
        return one(ONE, id, place);
    }

    /** Whether every one of these is a form at the place. */
    boolean haveAll(Set<Long> ids, OrgPath place) {
        return jdbc.sql(AMONG)
                        .param("ids", ids)
                        .param("place", place.value())
                        .query(Integer.class)
                        .single()
                == ids.size();
    }

    /** The form, which nobody else changes until the transaction ends. */
    Optional<StoredForm> lock(long id, OrgPath place) {
        return one(LOCK, id, place);
    }

    /** The latest forms at a place that name the same project, unit and year; none for a form without a project. */
    List<Twin> twins(SelfEvaluation form, OrgPath place) {
        var project = form.text(HeadField.PROJECT);
        var year = form.year();
        return project.isBlank()
                ? List.of()
                : jdbc.sql(TWINS)
                        .param("project", project)
                        .param("unit", form.text(HeadField.IMPLEMENTING_UNIT))
                        .param("year", year.isPresent() ? year.getAsInt() : null, Types.INTEGER)
                        .param("document", FormJson.write(form))
                        .param("place", place.value())
                        .query(Twin.class)
                        .list();
    }

    /** Adds a form at a place, and returns its id. */
    long add(Assessment assessment, String source, String layout, OrgPath place) {
        var columns = new FormColumns(assessment).parameters();
        columns.put("source", source);
        columns.put("layout", layout);
        columns.put("place", place.value());
        return jdbc.sql(ADD).params(columns).query(Long.class).single();
    }

    /** Puts a changed form in the place of the one that is locked. */
    void change(long id, Assessment assessment, OrgPath place) {
        var columns = new FormColumns(assessment).parameters();
        columns.put("id", id);
        columns.put("place", place.value());
        jdbc.sql(CHANGE).params(columns).update();
    }

    private Optional<StoredForm> one(String sql, long id, OrgPath place) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("place", place.value())
                .query((row, number) -> stored(row))
                .optional();
    }

    private static StoredForm stored(ResultSet row) throws SQLException {
        return new StoredForm(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("source"),
                row.getString("layout"),
                row.getString("unit_name"),
                row.getString("policy_id"),
                FormJson.read(row.getString("document")),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
