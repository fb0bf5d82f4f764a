package org.plumbline.web.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Language;

/** A zip is written while it is sent. */
class FormArchiveTest {

    @Test
    void everyFormIsOnItsWayBeforeTheNextIsAskedFor() throws IOException {
        var out = new ByteArrayOutputStream();
        var archive = new FormArchive(Download.of("html", ""), Language.ZH, out);
        int sent = 0;

        for (var project : List.of("甲", "乙", "丙")) {
            archive.add(form(project));

            assertThat(out.size()).as(project).isGreaterThan(sent + 500);
            sent = out.size();
        }
    }

    private static StoredForm form(String project) {
        var form = new SelfEvaluation(Map.of(HeadField.PROJECT, project), List.of(), List.of());
        return new StoredForm(
                1,
                1,
                "form.tsv#1",
                "national",
                "演示单位甲",
                "national-2020",
                form,
                OffsetDateTime.parse("2026-11-28T10:00+08:00"));
    }
}
