package org.plumbline.web.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The words of every {@link StorageException}: what, where, remedy. */
final class Refusal {
    private Refusal() {}

    static StorageException platform(String platform) {
        return new StorageException(
                "本程序没有适用于 %s 的内置 PostgreSQL。请用 --database-url 指向一台 PostgreSQL 服务器。".formatted(platform),
                "There is no built-in PostgreSQL for %s. Point --database-url to a PostgreSQL server instead."
                        .formatted(platform));
    }

    static StorageException accountMissing(String account, String output) {
        return new StorageException(
                "PostgreSQL 不能以 root 运行，而系统账户 %1$s 不存在，也无法自动创建。请先创建该账户（useradd --system %1$s），或以普通用户启动。"
                        .formatted(account),
                "PostgreSQL refuses to run as root, and the system account %1$s neither exists nor could be created."
                                .formatted(account)
                        + " Create it (useradd --system %1$s) or start as an ordinary user.".formatted(account),
                output);
    }

    static StorageException toolMissing(String tool) {
        return new StorageException(
                "以 root 启动需要程序 %s，但系统中没有。请安装软件包 util-linux，或以普通用户启动。".formatted(tool),
                "Starting as root needs the program %s, which is not installed.".formatted(tool)
                        + " Install the package util-linux or start as an ordinary user.");
    }

    static StorageException unusableName(Path directory) {
        return new StorageException(
                "数据目录的路径 %s 含有引号、$、反斜杠或换行，PostgreSQL 无法在其中启动。请用 --data 指定另一个目录。".formatted(directory),
                "The path of the data directory %s holds a quote, $, backslash or line break,".formatted(directory)
                        + " where PostgreSQL cannot be started. Choose another with --data.");
    }

    static StorageException notDirectory(Path path) {
        return new StorageException(
                "%s 不是目录。请用 --data 指定一个目录。".formatted(path),
                "%s is not a directory. Name a directory with --data.".formatted(path));
    }

    static StorageException notOurs(Path directory) {
        return new StorageException(
                "目录 %s 不是空的，也不是准绳建立的，因此未作任何改动。请用 --data 指定一个空目录或新目录。".formatted(directory),
                "Directory %s is not empty and was not made by Plumbline; nothing in it was touched."
                                .formatted(directory)
                        + " Name an empty or a new one with --data.");
    }

    static StorageException demoDirectory(Path directory) {
        return new StorageException(
                "%s 是演示数据的目录，不能存放正式数据。请加上 --demo 启动，或用 --data 指定另一个目录。".formatted(directory),
                "%s holds demonstration data and cannot hold real data.".formatted(directory)
                        + " Start with --demo, or name another directory with --data.");
    }

    static StorageException plainDirectory(Path directory) {
        return new StorageException(
                "%s 存放着正式数据，演示不会使用它。请去掉 --demo 启动，或用 --data 指定另一个目录。".formatted(directory),
                "%s holds real data, which the demonstration does not touch.".formatted(directory)
                        + " Start without --demo, or name another directory with --data.");
    }

    static StorageException foreignOwner(Path directory, String owner, String account) {
        return new StorageException(
                "目录 %s 属于账户 %s，而 PostgreSQL 将以 %s 运行。请以 %2$s 启动，或用 --data 指定另一个目录。"
                        .formatted(directory, owner, account),
                "Directory %s belongs to account %s, but PostgreSQL would run as %s."
                                .formatted(directory, owner, account)
                        + " Start as %s, or name another directory with --data.".formatted(owner));
    }

    static StorageException emptyButForeign(Path directory, String owner, String account) {
        return new StorageException(
                "空目录 %1$s 属于账户 %2$s，而 PostgreSQL 将以 %3$s 运行。请把它交给该账户（chown %3$s %1$s），或用 --data 指定一个尚不存在的目录。"
                        .formatted(directory, owner, account),
                "The empty directory %s belongs to account %s, but PostgreSQL would run as %s."
                                .formatted(directory, owner, account)
                        + " Hand it over (chown %s %s), or name one that does not exist yet with --data."
                                .formatted(account, directory));
    }

    static StorageException unreachable(Path directory, Path from, String account) {
        return new StorageException(
                "PostgreSQL 以账户 %s 运行，它无法进入 %s，因此不能使用数据目录 %s。请去掉 --data，或用它指定该账户能进入的目录。"
                        .formatted(account, from, directory),
                "PostgreSQL runs as account %s, which cannot enter %s, so the data directory %s is out of its reach."
                                .formatted(account, from, directory)
                        + " Leave out --data, or name a directory there that this account can enter.");
    }

    static StorageException busy(Path directory, String holder) {
        String who = holder.isEmpty() ? "unknown" : holder;
        return new StorageException(
                "数据目录 %s 正由另一个准绳进程使用（%s）。请使用已在运行的那一个，或先停止它，或用 --data 指定另一个目录。".formatted(directory, who),
                "Data directory %s is in use by another Plumbline (%s).".formatted(directory, who)
                        + " Use the one that is running, stop it first, or name another directory with --data.");
    }

    static StorageException otherMajor(Path directory, String theirs, String ours) {
        return new StorageException(
                "%s 中的数据由 PostgreSQL %s 写成，本版本使用 PostgreSQL %s，未作任何改动。".formatted(directory, theirs, ours)
                        + "请用原来的版本运行 plumbline backup OUT --data %s，再用本版本运行 plumbline restore IN --data 新目录。"
                                .formatted(directory),
                "The data in %s was written by PostgreSQL %s; this version brings PostgreSQL %s and left it untouched."
                                .formatted(directory, theirs, ours)
                        + " Run plumbline backup OUT --data %s with the version that wrote it,".formatted(directory)
                        + " then plumbline restore IN --data NEW with this one.");
    }

    static StorageException damaged(Path missing) {
        return new StorageException(
                "数据库不完整：缺少 %s。请检查磁盘是否都已挂载，或从备份恢复到新目录：plumbline restore IN --data 新目录。".formatted(missing),
                "The database is incomplete: %s is missing.".formatted(missing)
                        + " See whether all disks are mounted, or restore a backup into a new directory:"
                        + " plumbline restore IN --data NEW.");
    }

    static StorageException notExecutable(Path programs, String output) {
        return new StorageException(
                "PostgreSQL 无法在 %s 中运行（文件系统可能禁止执行程序）。请用 --data 指定另一个文件系统上的目录。".formatted(programs),
                "PostgreSQL cannot be executed in %s; the file system may forbid programs.".formatted(programs)
                        + " Name a directory on another one with --data.",
                output);
    }

    static StorageException failed(String step, Path directory, String output) {
        return new StorageException(
                "PostgreSQL 的步骤“%s”在 %s 中失败：%s。请按此原因处理后重新启动。".formatted(step, directory, reason(output)),
                "PostgreSQL failed at “%s” in %s: %s. Mend this and start again."
                        .formatted(step, directory, reason(output)),
                output);
    }

    static StorageException noPort(IOException cause) {
        return new StorageException(
                "无法在 127.0.0.1 上为数据库打开端口：%s。请检查本机网络设置。".formatted(cause.getMessage()),
                "No port can be opened on 127.0.0.1 for the database: %s. Check the network settings of this machine."
                        .formatted(cause.getMessage()));
    }

    static StorageException stillRunning(Path directory, String processes) {
        return new StorageException(
                "数据目录 %s 上还有停不下来的 PostgreSQL 进程（%s）。请结束这些进程后重新启动。".formatted(directory, processes),
                "PostgreSQL processes on data directory %s do not stop (%s). End them and start again."
                        .formatted(directory, processes));
    }

    static StorageException io(Path where, IOException cause) {
        String file = cause instanceof FileSystemException trouble && trouble.getFile() != null
                ? trouble.getFile()
                : where.toString();
        if (cause instanceof AccessDeniedException) {
            return new StorageException(
                    "没有权限读写 %s。请以有权限的账户启动，或用 --data 指定另一个目录。".formatted(file),
                    "No permission to read or write %s.".formatted(file)
                            + " Start as an account that has it, or name another directory with --data.");
        }
        String reason = cause instanceof FileSystemException trouble && trouble.getReason() == null
                ? cause.getClass().getSimpleName()
                : String.valueOf(cause.getMessage());
        return new StorageException(
                "无法读写 %s：%s。请检查磁盘，或用 --data 指定另一个目录。".formatted(file, reason),
                "Cannot read or write %s: %s. Check the disk, or name another directory with --data."
                        .formatted(file, reason));
    }

    /** The first line that says why, without the clock in front of it; else the last line. */
    private static String reason(String output) {
        return output.lines()
                .filter(line -> line.matches("(?i).*\\b(fatal|panic|error):.*"))
                .findFirst()
                .map(line -> line.replaceFirst("(?i)^.*?\\b(?:fatal|panic|error):\\s*", ""))
                .orElseGet(() -> output.lines().reduce("", (earlier, later) -> later));
    }
}
