package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.plumbline.core.language.Wording;

/** What went wrong around the forms, in one line each. */
final class Failures {

    private Failures() {}

    /** Output that could not be written; a reader that has gone, as {@code | head} does, has had what it wanted. */
    static int ofOutput(IOException failure, Session session) {
        if (isBrokenPipe(failure)) {
            return session.exitCode();
        }
        try {
            session.complain(
                    new Wording(
                            "写不出结果：" + reason(failure).zh(),
                            "cannot write: " + reason(failure).en()),
                    ExitCode.MISUSE);
        } catch (IOException nowhereToSay) {
            return ExitCode.MISUSE;
        }
        return session.exitCode();
    }

    static Wording reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new Wording("没有权限", "permission denied");
        }
        if (failure instanceof NoSuchFileException) {
            return new Wording("没有这个文件或文件夹", "no such file or folder");
        }
        if (failure instanceof FileAlreadyExistsException) {
            return new Wording("已有同名的文件", "there is a file of that name");
        }
        var told = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        var reason = told == null
                ? failure.getClass().getSimpleName()
                : told.lines().findFirst().orElse("");
        return reason.equals("No space left on device")
                ? new Wording("磁盘已满", "no space left on the disk")
                : new Wording(reason, reason);
    }

    /** A fault of the program itself: its class and where, never a stack trace. */
    static Wording unexpected(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return new Wording(
                    "内存不足；请分批处理，或用 JAVA_TOOL_OPTIONS=-Xmx… 加大内存",
                    "out of memory; take fewer files at once, or set JAVA_TOOL_OPTIONS=-Xmx…");
        }
        var fault = failure.getClass().getSimpleName() + place(failure);
        return new Wording(
                "程序出错 " + fault + "；这是程序的缺陷，请连同文件一起报告",
                "internal error " + fault + "; this is a fault of the program, please report it with the file");
    }

    private static String place(Throwable failure) {
        for (var frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("org.plumbline")) {
                return " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
            }
        }
        return "";
    }

    private static boolean isBrokenPipe(IOException failure) {
        var told = failure.getMessage();
        return told != null && (told.contains("pipe") || told.contains("管道"));
    }
}
