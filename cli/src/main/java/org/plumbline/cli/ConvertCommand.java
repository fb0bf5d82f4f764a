package org.plumbline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layout;
import org.plumbline.documents.layout.Layouts;
import picocli.CommandLine.ParseResult;

/** Writes forms in another format: all into one file, or file by file into a folder. */
final class ConvertCommand implements Command {

    private static final String TO = "--to";
    private static final String LAYOUT = "--layout";
    private static final List<String> TO_COME = List.of("xlsx", "docx", "pdf");

    @Override
    public List<String> words() {
        return List.of("convert");
    }

    @Override
    public Wording summary() {
        return new Wording("把自评表转成其他格式", "write forms in another format");
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.required(TO, "json|tsv|html", "目标格式", "the format to write")
                .option(
                        LAYOUT,
                        "ID",
                        "表样，如 national、shanghai；缺省为 complete",
                        "the layout, such as national or shanghai; complete by default")
                .required(
                        Syntax.OUT,
                        "FILE|DIR",
                        "写入的文件（- 为标准输出），或已有的文件夹：逐个文件转换",
                        "the file to write (- for standard output), or an existing folder: file by file")
                .operands("FILE|DIR|-", "文件、文件夹或标准输入", "files, folders or standard input");
    }

    @Override
    public void run(ParseResult options, Session session) throws IOException, MisuseException {
        var conversion = new Conversion(format(options.matchedOptionValue(TO, "")), layout(options));
        String out = options.matchedOptionValue(Syntax.OUT, "");
        var inputs = Operands.of(options);
        if (ConvertedFolder.isFolder(out)) {
            new ConvertedFolder(Destination.path(out), conversion, inputs, session).write();
            return;
        }
        try (var file = Destination.named(out, inputs, session)) {
            var forms = new ArrayList<FormInLayout>();
            new Inputs(inputs, session).visit((input, read) -> forms.addAll(conversion.take(read, session)));
            if (!forms.isEmpty()) {
                conversion.format().write(forms, file.bytes());
                file.keep();
            }
        }
    }

    private static DocumentFormat format(String id) throws MisuseException {
        if (TO_COME.contains(id)) {
            throw Unbuilt.refusal(TO + " " + id);
        }
        return DocumentFormat.ofId(id)
                .orElseThrow(() -> new MisuseException(
                        "--to 应为 json、tsv 或 html，不是 " + id, "--to is json, tsv or html, not " + id));
    }

    private static Optional<Layout> layout(ParseResult options) throws MisuseException {
        if (!options.hasMatchedOption(LAYOUT)) {
            return Optional.empty();
        }
        var id = options.matchedOptionValue(LAYOUT, "");
        var layout = Layouts.named(id);
        if (layout.isEmpty()) {
            throw new MisuseException(
                    "没有 " + id + " 这个表样；有 " + String.join("、", Layouts.ids()),
                    "there is no layout " + id + "; there are " + String.join(", ", Layouts.ids()));
        }
        return layout;
    }
}
