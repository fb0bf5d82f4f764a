package org.plumbline.web.evaluation;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.web.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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

    CellController(FilingService filing) {
        this.filing = filing;
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
            RedirectAttributes redirect) {
        var path = FormPath.parse(cell).filter(SheetCell::isEditable).orElseThrow(NoSuchFormException::new);
        var editor = new Editor(who, request.getRemoteAddr());
        var outcome = filing.change(id, path, over == null ? seen : over, value.replace("\r\n", "\n"), editor);
        redirect.addAttribute("cell", path.toString());
        // Told apart from an earlier edit of the cell whose answer never arrived.
        redirect.addAttribute("edit", Long.toString(System.nanoTime(), Character.MAX_RADIX));
        redirect.addFlashAttribute("outcome", outcome);
        return "redirect:/forms/{id}#" + SheetCell.id(path);
    }
}
