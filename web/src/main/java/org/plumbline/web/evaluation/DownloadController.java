package org.plumbline.web.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Language;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.layout.UnprintableSheetException;
import org.plumbline.web.account.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands out a form as a file. */
@Controller
class DownloadController {

    private final Forms forms;

    DownloadController(Forms forms) {
        this.forms = forms;
    }

    /** Where the format cannot show the form, goes back to its page, which says why. */
    @GetMapping("/forms/{id}/form.{format}")
    Object download(
            @PathVariable long id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String layout,
            @AuthenticationPrincipal SignedIn who,
            Language language,
            RedirectAttributes redirect)
            throws IOException {
        var download = Download.of(format, layout);
        var stored = forms.find(id, who.place()).orElseThrow(NoSuchFormException::new);
        try {
            return attachment(FileNames.of(stored.form()), download.format(), download.file(stored));
        } catch (UnprintableSheetException unprintable) {
            redirect.addFlashAttribute("unwritten", unprintable.words().in(language));
            return "redirect:/forms/{id}";
        }
    }

    private static ResponseEntity<byte[]> attachment(String name, DocumentFormat format, byte[] file) {
        var type = MediaType.parseMediaType(format.mediaType());
        return ResponseEntity.ok()
                .contentType(format.isBinary() ? type : new MediaType(type, UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name + "." + format.id()))
                .body(file);
    }

    static String disposition(String name) {
        return ContentDisposition.attachment().filename(name, UTF_8).build().toString();
    }
}
