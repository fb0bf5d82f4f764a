package org.plumbline.web.evaluation;

import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.core.form.FormPath;
import org.plumbline.web.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes one cell of a form. */
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
            @RequestParam String value,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var path = FormPath.parse(cell).filter(SheetCell::isEditable).orElseThrow(NoSuchFormException::new);
        var editor = new Editor(who, request.getRemoteAddr());
        var outcome = filing.change(id, path, seen, value.replace("\r\n", "\n"), editor);
        redirect.addAttribute("cell", path.toString());
        redirect.addFlashAttribute("outcome", outcome);
        return "redirect:/forms/{id}#" + SheetCell.id(path);
    }
}
