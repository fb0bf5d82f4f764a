package org.plumbline.web.evaluation;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.web.organization.OrgPath;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one form: the official table, and beside it score, findings, workings and history. */
@Component
class FormPage {

    private final Forms forms;
    private final History history;
    private final Problems problems;
    private final Assessor assessor;

    FormPage(Forms forms, History history, Problems problems, Assessor assessor) {
        this.forms = forms;
        this.history = history;
        this.problems = problems;
        this.assessor = assessor;
    }

    /**
     * Gives the page what it shows, and returns its view.
     *
     * @param cell the path of the cell in focus, if any
     * @throws NoSuchFormException where the place has no such form, or the form no such cell
     */
    String show(long id, @Nullable String cell, OrgPath place, Model model) {
        var stored = forms.find(id, place).orElseThrow(NoSuchFormException::new);
        var assessment = assessor.assess(stored.form(), stored.policy());
        var sheet = Sheet.of(assessment);
        model.addAttribute("form", stored);
        model.addAttribute("title", stored.form().text(HeadField.PROJECT));
        model.addAttribute("choice", assessment.choice());
        model.addAttribute("counts", FindingCounts.of(assessment.examination()));
        model.addAttribute("sheet", sheet);
        model.addAttribute("score", new ScoreBox(assessment));
        model.addAttribute("problems", problems.of(id, place));
        model.addAttribute("formats", DocumentFormat.ids());
        model.addAttribute("layouts", LayoutChoice.all(stored.form()));
        model.addAttribute("edits", history.edits(id, place));
        model.addAttribute("focus", cell == null ? null : focus(id, cell, sheet, place));
        return "form";
    }

    private Focus focus(long id, String cell, Sheet sheet, OrgPath place) {
        var path = FormPath.parse(cell)
                .filter(each -> sheet.assessment().form().text(each).isPresent())
                .orElseThrow(NoSuchFormException::new);
        return new Focus(
                sheet.cell(path),
                LineWorking.at(path, sheet.assessment()).orElse(null),
                history.edits(id, path, place));
    }
}
