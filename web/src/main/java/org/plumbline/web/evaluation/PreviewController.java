package org.plumbline.web.evaluation;

import java.util.Set;
import org.plumbline.web.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An upload before it is saved: looked at, confirmed for the forms that are chosen, or given up. */
@Controller
class PreviewController {

    private final UploadService service;
    private final PreviewPage page;

    PreviewController(UploadService service, PreviewPage page) {
        this.service = service;
        this.page = page;
    }

    @GetMapping("/uploads/{upload}")
    String show(@PathVariable long upload, @AuthenticationPrincipal SignedIn who, Model model) {
        return page.show(upload, who, model);
    }

    @PostMapping("/uploads/{upload}")
    String confirm(
            @PathVariable long upload,
            @RequestParam(defaultValue = "") Set<Integer> form,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes redirect) {
        if (!service.confirm(upload, form, who)) {
            redirect.addFlashAttribute("noneChosen", true);
        }
        return "redirect:/uploads/{upload}";
    }

    @PostMapping("/uploads/{upload}/cancel")
    String cancel(@PathVariable long upload, @AuthenticationPrincipal SignedIn who, RedirectAttributes redirect) {
        service.cancel(upload, who);
        redirect.addFlashAttribute("cancelled", true);
        return "redirect:/forms/upload";
    }
}
