package org.plumbline.web.evaluation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Language;
import org.plumbline.web.account.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands out many forms as one zip, while it is being written. */
@Controller
class ArchiveController {

    private final Forms forms;

    ArchiveController(Forms forms) {
        this.forms = forms;
    }

    /**
     * The chosen forms, or with {@code all} those that the page shows. Where one of them is not there, there is no zip.
     */
    @GetMapping("/forms/zip")
    @Nullable
    String download(
            @RequestParam(defaultValue = "") Set<Long> form,
            @RequestParam(defaultValue = "") Set<Long> shown,
            @RequestParam(required = false) @Nullable String all,
            @RequestParam String format,
            @RequestParam(required = false) @Nullable String layout,
            @AuthenticationPrincipal SignedIn who,
            Language language,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var download = Download.of(format, layout);
        var chosen = all == null ? form : shown;
        if (chosen.isEmpty()) {
            redirect.addFlashAttribute("noneChosen", true);
            return "redirect:/forms";
        }
        if (!forms.haveAll(chosen, who.place())) {
            throw new NoSuchFormException();
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, DownloadController.disposition("自评表.zip"));
        var archive = new FormArchive(download, language, response.getOutputStream());
        for (long id : chosen) {
            archive.add(forms.find(id, who.place()).orElseThrow(NoSuchFormException::new));
        }
        archive.finish();
        return null;
    }
}
