package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layout;
import org.plumbline.documents.layout.UnprintableSheetException;
import org.plumbline.documents.reading.Problem;
import org.plumbline.documents.reading.ReadForm;

/** Into which format and layout forms are converted; the layout is absent where the format's own choice is taken. */
record Conversion(DocumentFormat format, Optional<Layout> layout) {

    /** The forms as they are to be written; whatever will not be in the file is named. */
    List<FormInLayout> of(List<ReadForm> read, List<Remark> remarks) {
        var forms = new ArrayList<FormInLayout>();
        for (var each : read) {
            var form = new FormInLayout(each.form(), layout.orElseGet(() -> format.layoutFor(each)));
            for (var problem : each.problems()) {
                remarks.add(new Remark(notUnderstood(each.source(), problem), ExitCode.CLEAN));
            }
            try {
                format.requirePrintable(form);
            } catch (UnprintableSheetException unprintable) {
                remarks.add(new Remark(unprintable(each.source(), unprintable.words()), ExitCode.FOUND));
                continue;
            }
            var leftOut = format.printsLayout() ? form.sheet().leftOut() : Set.<FormPath>of();
            if (!leftOut.isEmpty()) {
                remarks.add(new Remark(leftOut(each.source(), form.layout(), leftOut), ExitCode.CLEAN));
            }
            forms.add(form);
        }
        return forms;
    }

    private static Wording notUnderstood(String source, Problem problem) {
        var cell = source + " " + problem.cell();
        boolean hasText = !problem.text().isEmpty();
        return new Wording(
                cell + "：" + (hasText ? "没有读懂“" + problem.text() + "”，未写入；" : "") + "应为"
                        + problem.expected().zh(),
                cell + ": " + (hasText ? "“" + problem.text() + "” was not understood and is not written; " : "")
                        + "expected " + problem.expected().en());
    }

    private static Wording unprintable(String source, Wording why) {
        return new Wording(source + "：这张表没有写入，" + why.zh(), source + ": this form is not written, " + why.en());
    }

    private static Wording leftOut(String source, Layout layout, Set<FormPath> paths) {
        return new Wording(
                source + "：表样 " + layout.id() + " 没有 " + paths.size() + " 处内容的格，未写入："
                        + columns(paths, Language.ZH, "、"),
                source + ": the layout " + layout.id() + " has no cell for " + paths.size()
                        + (paths.size() == 1 ? " value" : " values") + ", not written: "
                        + columns(paths, Language.EN, ", "));
    }

    private static String columns(Set<FormPath> paths, Language language, String comma) {
        return paths.stream()
                .sorted()
                .map(path -> path.field().words().in(language))
                .distinct()
                .collect(Collectors.joining(comma));
    }
}
