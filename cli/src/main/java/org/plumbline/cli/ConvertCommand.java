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
        syntax.required(TO, String.join("|", DocumentFormat.ids()), "目标格式", "the format to write")
                .option(
                        LAYOUT,
                        "ID",
                        "表样，如 national、shanghai；缺省时 xlsx、docx、pdf 用读入时的表样，认不出的和其他格式用 complete",
                        "the layout, such as national or shanghai; by default the one that a form was read in for"
                                + " xlsx, docx and pdf, and complete where that is not known and for other formats")
                .required(
                        Syntax.OUT,
                        "FILE|DIR",
                        "写入的文件（- 为标准输出）；或文件夹（已有的，或以 / 结尾）：逐个文件转换",
                        "the file to write (- for standard output); or a folder that exists or ends in /: file by"
                                + " file")
                .operands("FILE|DIR|-", "文件、文件夹或标准输入", "files, folders or standard input");
    }

    @Override
    public void run(ParseResult options, Session session) throws IOException, MisuseException {
        var conversion = new Conversion(format(options.matchedOptionValue(TO, "")), layout(options));
        String out = options.matchedOptionValue(Syntax.OUT, "");
        var named = Operands.of(options);
        var tally = new ConversionTally();
        if (ConvertedFolder.isFolder(out)) {
            var path = Destination.path(out);
            var folder = ConvertedFolder.of(path, conversion, named, session, tally);
            var inputs = Inputs.without(path, named, session);
            visit(inputs, folder::write, session);
            tally.tell(inputs, session);
            return;
        }
        try (var file = Destination.named(out, named, session)) {
            if (conversion.format().isBinary()) {
                file.requireNoTerminal(conversion.format().id());
            }
            var forms = new ArrayList<FormInLayout>();
            var inputs = Inputs.of(named, session);
            visit(
                    inputs,
                    (input, read, remarks) -> {
                        var converted = conversion.of(read, remarks);
                        return () -> {
                            forms.addAll(converted);
                            tally.add(converted, read);
                        };
                    },
                    session);
            if (!forms.isEmpty()) {
                conversion.format().write(forms, file.bytes());
                file.keep();
            }
            tally.tell(inputs, session);
        }
    }

    private static void visit(Inputs inputs, Inputs.Work work, Session session) throws IOException, MisuseException {
        int files = inputs.files();
        int threads = Math.min(files, Runtime.getRuntime().availableProcessors());
        try (var progress = files > 1 ? session.progress(files) : Progress.none();
                var lanes = new InOrder(threads, progress)) {
            inputs.visit(work, lanes);
        }
    }

    private static DocumentFormat format(String id) throws MisuseException {
        var ids = DocumentFormat.ids();
        return DocumentFormat.ofId(id)
                .orElseThrow(() -> new MisuseException(
                        "--to 应为 " + String.join("、", ids) + " 之一，不是 " + id,
                        "--to is one of " + String.join(", ", ids) + ", not " + id));
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
