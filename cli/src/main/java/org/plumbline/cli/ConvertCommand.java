package org.plumbline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.reading.ReadForm;
import picocli.CommandLine.ParseResult;

/** Writes forms in another format: all into one file, or file by file into a folder. */
final class ConvertCommand implements Command {

    private static final String TO = "--to";
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
                .option("--layout", "ID", "表样（尚未实现）", "layout (not built yet)")
                .required(
                        Syntax.OUT,
                        "FILE|DIR",
                        "写入的文件（- 为标准输出），或已有的文件夹：逐个文件转换",
                        "the file to write (- for standard output), or an existing folder: file by file")
                .operands("FILE|DIR|-", "文件、文件夹或标准输入", "files, folders or standard input");
    }

    @Override
    public void run(ParseResult options, Session session) throws IOException, MisuseException {
        if (options.hasMatchedOption("--layout")) {
            throw Unbuilt.refusal("--layout");
        }
        var format = format(options.matchedOptionValue(TO, ""));
        String out = options.matchedOptionValue(Syntax.OUT, "");
        var inputs = Operands.of(options);
        if (ConvertedFolder.isFolder(out)) {
            new ConvertedFolder(Destination.path(out), format, inputs, session).write();
            return;
        }
        try (var file = Destination.named(out, inputs, session)) {
            var forms = new ArrayList<SelfEvaluation>();
            new Inputs(inputs, session).visit((input, read) -> forms.addAll(forms(read, session)));
            if (!forms.isEmpty()) {
                format.write(forms, file.writer());
                file.keep();
            }
        }
    }

    /** The forms; cells that were not understood cannot be written, so they are named. */
    static List<SelfEvaluation> forms(List<ReadForm> read, Session session) throws IOException {
        for (var form : read) {
            for (var problem : form.problems()) {
                var cell = form.source() + " " + problem.cell();
                session.complain(
                        new Wording(
                                cell + "：没有读懂“" + problem.text() + "”，未写入；应为"
                                        + problem.expected().zh(),
                                cell + ": “" + problem.text() + "” was not understood and is not written; expected "
                                        + problem.expected().en()),
                        ExitCode.CLEAN);
            }
        }
        return read.stream().map(ReadForm::form).toList();
    }

    private static DocumentFormat format(String id) throws MisuseException {
        if (TO_COME.contains(id)) {
            throw Unbuilt.refusal(TO + " " + id);
        }
        return DocumentFormat.ofId(id)
                .orElseThrow(() -> new MisuseException(
                        "--to 应为 json、tsv 或 html，不是 " + id, "--to is json, tsv or html, not " + id));
    }
}
