package org.plumbline.web.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.json.FormJson;
import org.plumbline.documents.reading.Extraction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** The reading of the files of one upload: one that is too large or not legible is refused, the others go on. */
final class Intake {

    private static final UploadLimits LIMITS = UploadLimits.STANDARD;

    /** What is put aside of one upload, in characters. */
    private static final int MOST_CHARACTERS = 32 << 20;

    private static final int LONGEST_NAME = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final JsonMapper json;
    private final List<BroughtFile> files = new ArrayList<>();
    private int forms;
    private int characters;

    Intake(JsonMapper json) {
        this.json = json;
    }

    /** The files so far, in the order they came. */
    List<BroughtFile> files() {
        return List.copyOf(files);
    }

    void take(MultipartFile file) throws IOException {
        var name = name(file);
        if (files.size() >= LIMITS.files()) {
            refuse(
                    name,
                    "一次最多 " + LIMITS.files() + " 个文件，这个没有读；请另行上传",
                    "at most " + LIMITS.files() + " files at a time, this one was not read; upload it separately");
            return;
        }
        if (file.getSize() > LIMITS.fileBytes()) {
            refuse(
                    name,
                    "文件超过 " + LIMITS.fileMegabytes() + " MB；自评表通常只有几 KB，请检查是不是选错了",
                    "the file exceeds " + LIMITS.fileMegabytes()
                            + " MB; a form takes a few kilobytes: is it the right one?");
            return;
        }
        try (var content = file.getInputStream()) {
            read(name, content);
        }
    }

    private void refuse(String name, String zh, String en) {
        files.add(BroughtFile.refused(name, new Wording(zh, en)));
    }

    private void read(String name, InputStream content) {
        try {
            var document = DocumentReader.extract(name, content);
            var brought = forms + document.forms().size() > LIMITS.forms() ? null : brought(document);
            if (brought == null) {
                refuse(
                        name,
                        "加上这个文件，一次上传的内容太多（最多 " + LIMITS.forms() + " 份自评表）；请另行上传",
                        "with this file the upload holds too much (at most " + LIMITS.forms()
                                + " forms); upload it separately");
                return;
            }
            forms += brought.size();
            files.add(new BroughtFile(name, brought, null));
        } catch (UnreadableDocumentException unreadable) {
            files.add(BroughtFile.refused(name, withoutName(unreadable.words(), name)));
        } catch (IOException | RuntimeException mistake) {
            LOG.error("A file could not be read for a mistake of the reader", mistake);
            refuse(
                    name,
                    "读取时程序出错，文件没有读入；请把它发给管理员",
                    "the program failed at it, nothing was read; send it to your administrator");
        }
    }

    /** The forms; absent where they are more than may be put aside. */
    private @Nullable List<BroughtForm> brought(Extraction document) {
        var excerpts = new Excerpts(document.grids());
        var brought = new ArrayList<BroughtForm>();
        int sum = characters;
        for (var read : document.forms()) {
            var form = new BroughtForm(
                    StorableText.of(read.source()),
                    read.layout(),
                    FormJson.write(StorableText.of(read.form())),
                    json.writeValueAsString(excerpts.of(Problems.kept(read.problems()))));
            sum += form.size();
            if (sum > MOST_CHARACTERS) {
                return null;
            }
            brought.add(form);
        }
        characters = sum;
        return brought;
    }

    /** The words where they stand beside the name anyway. */
    private static Wording withoutName(Wording words, String name) {
        return new Wording(
                StorableText.of(without(name + "：", words.zh())), StorableText.of(without(name + ": ", words.en())));
    }

    private static String without(String start, String text) {
        return text.startsWith(start) ? text.substring(start.length()) : text;
    }

    /** Without the folders that some browsers name too. */
    private static String name(MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("").replaceFirst("^.*[/\\\\]", "");
        int end = Math.min(name.length(), LONGEST_NAME);
        return StorableText.of(name.substring(0, end));
    }
}
