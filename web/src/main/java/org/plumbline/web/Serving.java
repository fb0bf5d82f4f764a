package org.plumbline.web;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.account.Accounts;
import org.plumbline.web.demo.DemoData;
import org.plumbline.web.demo.DemoSignIns;
import org.plumbline.web.organization.OrgPath;
import org.plumbline.web.storage.DataDirectory;
import org.plumbline.web.storage.PostgresServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** The running application with what it stands on; closed in reverse, the pages first. */
final class Serving implements AutoCloseable {

    private static final String SIGN_INS = "demo-sign-ins";

    private final ServeOptions options;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private @Nullable DemoSignIns signIns;
    private String url = "";
    private @Nullable ConfigurableApplicationContext context;

    private Serving(ServeOptions options) {
        this.options = options;
    }

    /**
     * Starts everything and returns once pages are served.
     *
     * @throws Trouble where the port is taken or the database unreachable
     * @throws org.plumbline.web.storage.StorageException where the data directory cannot be used
     */
    static Serving start(ServeOptions options) {
        var serving = new Serving(options);
        boolean started = false;
        try {
            serving.requireFreePort();
            serving.startAll();
            started = true;
            return serving;
        } catch (PortInUseException taken) {
            throw portTrouble(options, taken);
        } finally {
            if (!started) {
                serving.close();
            }
        }
    }

    String url() {
        return url;
    }

    Optional<DemoSignIns> signIns() {
        return Optional.ofNullable(signIns);
    }

    boolean hasAccounts() {
        return context().getBean(Accounts.class).exist(OrgPath.ROOT);
    }

    ConfigurableApplicationContext context() {
        return Objects.requireNonNull(context, "not started");
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (RuntimeException trouble) {
                throw trouble;
            } catch (Exception trouble) {
                throw new IllegalStateException(trouble);
            }
        }
    }

    private void startAll() {
        if (options.database().isPresent()) {
            options.database().get().requireReachable();
            startPages(options.database().get());
            return;
        }
        var data = DataDirectory.open(options.data(), options.kind());
        open.push(data);
        if (options.isDemo()) {
            signIns = signIns(data);
        }
        var server = PostgresServer.start(data);
        open.push(server);
        startPages(new DatabaseAddress(server.jdbcUrl(), server.user(), server.password()));
        server.stopAfter(context()::close);
        data.announce(url);
    }

    private void startPages(DatabaseAddress database) {
        var application = new SpringApplication(Application.class);
        application.setRegisterShutdownHook(options.database().isPresent());
        application.setDefaultProperties(properties(database));
        var started = application.run();
        context = started;
        open.push(started);
        signIns().ifPresent(started.getBean(DemoData.class)::provide);
        url = "http://" + host() + ":" + started.getEnvironment().getRequiredProperty("local.server.port") + "/";
    }

    private Map<String, Object> properties(DatabaseAddress database) {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", options.port());
        properties.put("server.address", options.bind().getHostAddress());
        properties.put("spring.datasource.url", database.jdbcUrl());
        if (!database.user().isEmpty()) {
            properties.put("spring.datasource.username", database.user());
            properties.put("spring.datasource.password", database.password());
        }
        properties.put("plumbline.demo", options.isDemo());
        return properties;
    }

    /** Kept before anything is made with them, so that an interrupted first start loses no password. */
    private static DemoSignIns signIns(DataDirectory data) {
        var kept = data.secret(SIGN_INS);
        if (kept.isPresent()) {
            return DemoSignIns.parse(kept.get());
        }
        var fresh = DemoSignIns.random(new SecureRandom());
        data.keepSecret(SIGN_INS, fresh.toText());
        return fresh;
    }

    private String host() {
        var address = options.bind();
        if (address.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }

    private void requireFreePort() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(options.bind(), options.port()));
        } catch (IOException taken) {
            throw portTrouble(options, taken);
        }
    }

    private static Trouble portTrouble(ServeOptions options, Exception why) {
        var at = options.bind().getHostAddress() + ":" + options.port();
        return new Trouble(
                "不能在 " + at + " 上提供服务（" + why.getMessage() + "）；请用 --port 或 --bind 另行指定。",
                "Cannot listen on " + at + " (" + why.getMessage() + "); name another with --port or --bind.");
    }
}
