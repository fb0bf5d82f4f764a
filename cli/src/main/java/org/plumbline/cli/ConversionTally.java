package org.plumbline.cli;

import java.io.IOException;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.reading.ReadForm;

/** What has been converted so far. */
final class ConversionTally {

    private int forms;
    private int unread;

    void add(List<FormInLayout> written, List<ReadForm> read) {
        forms += written.size();
        unread += read.stream().mapToInt(form -> form.problems().size()).sum();
    }

    /** Said where there were several files; one file speaks for itself. */
    void tell(Inputs inputs, Session session) throws IOException {
        int files = inputs.files();
        if (files < 2) {
            return;
        }
        int refused = inputs.refused();
        var words = new Wording(
                "共 " + files + " 个文件：写出 " + forms + " 张表，" + refused + " 个文件没有读到表，" + unread + " 个单元格没有读懂",
                files + " files: " + count(forms, "form") + " written, " + count(refused, "file") + " without a form, "
                        + count(unread, "cell") + " not understood");
        session.complain(words, ExitCode.CLEAN);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
