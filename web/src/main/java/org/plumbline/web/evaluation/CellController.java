package org.plumbline.web.evaluation;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.web.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changes one cell of a form, from the value that was {@code seen}, or knowingly {@code over} the value that somebody else
 * has saved meanwhile.
 */
@Controller
class CellController {

    private final FilingService filing;
    private final FormPage page;

    CellController(FilingService filing, FormPage page) {
        this.filing = filing;
        this.page = page;
    }

    @PostMapping("/forms/{id}/cells")
    String change(
            @PathVariable long id,
            @RequestParam String cell,
            @RequestParam String seen,
            @RequestParam(required = false) @Nullable String over,
            @RequestParam String value,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        var path = FormPath.parse(cell).filter(SheetCell::isEditable).orElseThrow(NoSuchFormException::new);
        var editor = new Editor(who, request.getRemoteAddr());
        var outcome = filing.change(id, path, over == null ? seen : over, value.replace("\r\n", "\n"), editor);
        if (outcome.isConflict()) {
            model.addAttribute("conflict", outcome);
            return page.show(id, path.toString(), who.place(), model);
        }
        redirect.addAttribute("cell", path.toString());
        redirect.addAttribute("saved", "");
        return "redirect:/forms/{id}#" + SheetCell.id(path);
    }

    /** Where the answer to a conflict is loaded again, as when its language is changed. */
    @GetMapping("/forms/{id}/cells")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedIn who, Model model) {
        return page.show(id, null, who.place(), model);
    }
}
