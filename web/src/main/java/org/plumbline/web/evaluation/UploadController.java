package org.plumbline.web.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.language.Language;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.web.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in the forms of a file. */
@Controller
class UploadController {

    private final FilingService filing;

    UploadController(FilingService filing) {
        this.filing = filing;
    }

    @GetMapping("/forms/upload")
    String ask() {
        return "upload";
    }

    @PostMapping("/forms/upload")
    String upload(
            @RequestParam MultipartFile file,
            @AuthenticationPrincipal SignedIn who,
            Language language,
            RedirectAttributes redirect)
            throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (name.isEmpty()) {
            redirect.addFlashAttribute("missing", true);
            return "redirect:/forms/upload";
        }
        try (var content = file.getInputStream()) {
            return done(filing.file(DocumentReader.read(name, content), who), redirect);
        } catch (UnreadableDocumentException unreadable) {
            redirect.addFlashAttribute("unreadable", unreadable.words().in(language));
            return "redirect:/forms/upload";
        }
    }

    private static String done(List<Long> ids, RedirectAttributes redirect) {
        if (ids.size() == 1) {
            redirect.addAttribute("id", ids.get(0));
            return "redirect:/forms/{id}";
        }
        redirect.addFlashAttribute("added", ids.size());
        return "redirect:/forms";
    }
}
