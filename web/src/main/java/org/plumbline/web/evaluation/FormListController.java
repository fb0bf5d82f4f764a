package org.plumbline.web.evaluation;

import org.plumbline.documents.DocumentFormat;
import org.plumbline.web.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of forms. */
@Controller
class FormListController {

    private final Forms forms;

    FormListController(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/forms";
    }

    @GetMapping("/forms")
    String list(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal SignedIn who, Model model) {
        int number = Math.max(1, page);
        long count = forms.count(who.place());
        model.addAttribute("forms", forms.page(number, who.place()));
        model.addAttribute("count", count);
        model.addAttribute("page", number);
        model.addAttribute("pages", Math.max(1, (count + Forms.PAGE_SIZE - 1) / Forms.PAGE_SIZE));
        model.addAttribute("formats", DocumentFormat.ids());
        model.addAttribute("layouts", LayoutChoice.all());
        return "forms";
    }
}
