package org.plumbline.web.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.plumbline.core.form.HeadField;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.web.account.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out a form as a file. */
@Controller
class DownloadController {

    private final Forms forms;

    DownloadController(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/forms/{id}/form.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable long id, @PathVariable String format, @AuthenticationPrincipal SignedIn who)
            throws IOException {
        var written = DocumentFormat.ofId(format).orElseThrow(NoSuchFormException::new);
        var form = forms.find(id, who.place())
                .orElseThrow(NoSuchFormException::new)
                .form();
        var file = new ByteArrayOutputStream();
        written.write(List.of(form), Layouts.complete(), file);
        var type = MediaType.parseMediaType(written.mediaType());
        return ResponseEntity.ok()
                .contentType(written.isBinary() ? type : new MediaType(type, UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(form.text(HeadField.PROJECT), written))
                .body(file.toByteArray());
    }

    private static String attachment(String project, DocumentFormat format) {
        var name = project.isBlank() ? "form" : project.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
        return ContentDisposition.attachment()
                .filename(name + "." + format.id(), UTF_8)
                .build()
                .toString();
    }
}
