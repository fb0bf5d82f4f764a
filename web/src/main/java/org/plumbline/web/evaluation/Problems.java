package org.plumbline.web.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.reading.Problem;
import org.plumbline.web.organization.OrgPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the reading of a file did not understand, kept with the form. */
@Repository
class Problems {

    private static final int MOST = 1_000;

    private static final String OF_FORM = """
            select cell, found, expected_zh, expected_en
              from form_problem join form on form.id = form_problem.form_id
             where form_id = :id and starts_with(unit_path, :place)
             order by number
            """;

    private static final String ADD = """
            insert into form_problem (form_id, number, cell, found, expected_zh, expected_en)
            select id, :number, :cell, :found, :zh, :en
              from form
             where id = :id and starts_with(unit_path, :place)
            """;

    private final JdbcClient jdbc;

    Problems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Problem> of(long id, OrgPath place) {
        return jdbc.sql(OF_FORM)
                .param("id", id)
                .param("place", place.value())
                .query((row, number) -> new Problem(
                        row.getString("cell"),
                        row.getString("found"),
                        new Wording(row.getString("expected_zh"), row.getString("expected_en"))))
                .list();
    }

    /** The first thousand, and how many more there were. */
    static List<Problem> kept(List<Problem> problems) {
        if (problems.size() <= MOST + 1) {
            return problems;
        }
        var kept = new ArrayList<>(problems.subList(0, MOST));
        var rest = Integer.toString(problems.size() - MOST);
        kept.add(new Problem("…", "+" + rest, new Wording("还有 " + rest + " 处，不再列出", rest + " more, not listed")));
        return kept;
    }

    /** Keeps what {@link #kept} leaves. */
    void add(long id, List<Problem> problems, OrgPath place) {
        var kept = kept(problems);
        for (int number = 0; number < kept.size(); number++) {
            var problem = StorableText.of(kept.get(number));
            jdbc.sql(ADD)
                    .param("id", id)
                    .param("place", place.value())
                    .param("number", number)
                    .param("cell", problem.cell())
                    .param("found", problem.text())
                    .param("zh", problem.expected().zh())
                    .param("en", problem.expected().en())
                    .update();
        }
    }
}
