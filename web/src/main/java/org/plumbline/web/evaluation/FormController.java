package org.plumbline.web.evaluation;

import org.jspecify.annotations.Nullable;
import org.plumbline.web.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One form, with a cell in focus where one is asked for. */
@Controller
class FormController {

    private final FormPage page;

    FormController(FormPage page) {
        this.page = page;
    }

    @GetMapping("/forms/{id}")
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String cell,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        return page.show(id, cell, who.place(), model);
    }
}
