package org.plumbline.web.evaluation;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.language.Language;
import org.plumbline.web.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Takes files and puts their forms aside until they are confirmed. */
@Controller
class UploadController {

    private static final String AGAIN = "redirect:/forms/upload";

    private final UploadService service;
    private final Uploads uploads;
    private final JsonMapper json;

    UploadController(UploadService service, Uploads uploads, JsonMapper json) {
        this.service = service;
        this.uploads = uploads;
        this.json = json;
    }

    @GetMapping("/forms/upload")
    String ask(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("waiting", uploads.waiting(who));
        model.addAttribute("limits", UploadLimits.STANDARD);
        return "upload";
    }

    @PostMapping("/forms/upload")
    String upload(
            @RequestParam List<MultipartFile> file,
            @AuthenticationPrincipal SignedIn who,
            Language language,
            RedirectAttributes redirect)
            throws IOException {
        if (uploads.waiting(who).size() >= UploadService.MOST_WAITING) {
            redirect.addFlashAttribute("full", true);
            return AGAIN;
        }
        var intake = new Intake(json);
        for (var each : file) {
            if (!each.isEmpty() || hasName(each)) {
                intake.take(each);
            }
        }
        return done(intake.files(), who, language, redirect);
    }

    private String done(List<BroughtFile> files, SignedIn who, Language language, RedirectAttributes redirect) {
        if (files.isEmpty()) {
            redirect.addFlashAttribute("missing", true);
            return AGAIN;
        }
        if (files.stream().noneMatch(BroughtFile::isRead)) {
            redirect.addFlashAttribute(
                    "refused",
                    files.stream().map(each -> RefusedFile.of(each, language)).toList());
            return AGAIN;
        }
        redirect.addAttribute("upload", service.putAside(files, who));
        return "redirect:/uploads/{upload}";
    }

    private static boolean hasName(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name != null && !name.isEmpty();
    }
}
