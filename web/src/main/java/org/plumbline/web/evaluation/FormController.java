package org.plumbline.web.evaluation;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.web.account.SignedIn;
import org.plumbline.web.organization.OrgPath;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One form as the official table, with a cell in focus where one is asked for. */
@Controller
class FormController {

    private final Forms forms;
    private final History history;
    private final Problems problems;
    private final Assessor assessor;

    FormController(Forms forms, History history, Problems problems, Assessor assessor) {
        this.forms = forms;
        this.history = history;
        this.problems = problems;
        this.assessor = assessor;
    }

    @GetMapping("/forms/{id}")
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String cell,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        var stored = forms.find(id, who.place()).orElseThrow(NoSuchFormException::new);
        var assessment = assessor.assess(stored.form(), stored.policy());
        var sheet = Sheet.of(assessment);
        model.addAttribute("form", stored);
        model.addAttribute("choice", assessment.choice());
        model.addAttribute("counts", FindingCounts.of(assessment.examination()));
        model.addAttribute("title", stored.form().text(HeadField.PROJECT));
        model.addAttribute("sheet", sheet);
        model.addAttribute("score", new ScoreBox(assessment));
        model.addAttribute("problems", problems.of(id, who.place()));
        model.addAttribute("edits", history.edits(id, who.place()));
        model.addAttribute("focus", cell == null ? null : focus(id, cell, sheet, who.place()));
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
