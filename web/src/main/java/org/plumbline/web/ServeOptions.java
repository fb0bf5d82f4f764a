package org.plumbline.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.storage.DataDirectory;
import org.plumbline.web.storage.DataDirectory.Kind;

/** What {@code serve} was asked for. */
final class ServeOptions {

    private static final int USUAL_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    private boolean demo;
    private int port = USUAL_PORT;
    private InetAddress bind = InetAddress.getLoopbackAddress();
    private @Nullable Path data;
    private @Nullable DatabaseAddress database;

    private ServeOptions() {}

    /** @throws Misuse where an option is unknown, has no value or a bad one, or contradicts another */
    static ServeOptions parse(List<String> words) {
        var options = new ServeOptions();
        var rest = new ArrayDeque<String>();
        words.forEach(word -> rest.addAll(split(word)));
        while (!rest.isEmpty()) {
            options.take(rest.remove(), rest);
        }
        options.refuseContradictions();
        return options;
    }

    boolean isDemo() {
        return demo;
    }

    int port() {
        return port;
    }

    InetAddress bind() {
        return bind;
    }

    Optional<DatabaseAddress> database() {
        return Optional.ofNullable(database);
    }

    Kind kind() {
        return demo ? Kind.DEMO : Kind.PLAIN;
    }

    Path data() {
        return data == null ? DataDirectory.usual(kind()) : data;
    }

    private static List<String> split(String word) {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        if (word.startsWith("--demo=")) {
            throw new Misuse("--demo 后面没有值。", "--demo takes no value.");
        }
        return equals < 0 ? List.of(word) : List.of(word.substring(0, equals), word.substring(equals + 1));
    }

    private void take(String option, Deque<String> rest) {
        switch (option) {
            case "--demo" -> demo = true;
            case "--port" -> port = port(value(option, rest));
            case "--bind" -> bind = address(value(option, rest));
            case "--data" -> data = path(value(option, rest));
            case "--database-url" -> database = DatabaseAddress.parse(value(option, rest));
            default ->
                throw new Misuse(
                        "不认识 " + option + "；serve 的选项有 --demo --port --bind --data --database-url。",
                        "Unknown: " + option + "; serve takes --demo --port --bind --data --database-url.");
        }
    }

    private void refuseContradictions() {
        if (demo && database != null) {
            throw new Misuse(
                    "演示使用自己的数据目录，不能与 --database-url 同用。",
                    "The demonstration keeps to a directory of its own: --demo excludes --database-url.");
        }
        if (demo && !bind.isLoopbackAddress()) {
            throw new Misuse(
                    "演示只在本机开放，不能用 --bind " + bind.getHostAddress() + "。",
                    "The demonstration answers on this machine only: --demo excludes --bind " + bind.getHostAddress()
                            + ".");
        }
        if (data != null && database != null) {
            throw new Misuse("--data 与 --database-url 只能用一个。", "Give either --data or --database-url, not both.");
        }
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.element().isEmpty() || rest.element().startsWith("--")) {
            throw new Misuse(option + " 后面缺少值。", option + " lacks its value.");
        }
        return rest.remove();
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new Misuse(
                "--port 应为 0 到 65535 的整数（0 为任一空闲端口），而不是 " + text + "。",
                "--port takes a whole number from 0 (any free port) to 65535, not " + text + ".");
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw new Misuse(
                    "--bind 应为本机的一个地址，例如 127.0.0.1 或 0.0.0.0，而不是 " + text + "。",
                    "--bind takes an address of this machine, such as 127.0.0.1 or 0.0.0.0, not " + text + ".");
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException invalid) {
            throw new Misuse("--data 不是一个路径：" + text + "。", "--data is no path: " + text + ".");
        }
    }
}
