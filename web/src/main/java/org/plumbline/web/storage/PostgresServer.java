package org.plumbline.web.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.IntSupplier;

/**
 * The embedded PostgreSQL on a data directory (内置数据库), reachable on this machine only. It ends with this process, also
 * where that is interrupted or terminated; one that a killed process has left behind is stopped before the next starts.
 */
public final class PostgresServer implements AutoCloseable {
    private final Programs programs;
    private final Thread atExit = new Thread(this::stopAtExit, "stop-postgresql");
    private volatile Runnable first = () -> {};
    private volatile String password = "";
    private volatile int port;
    private boolean stopped;

    private PostgresServer(Programs programs) {
        this.programs = programs;
    }

    /**
     * Starts the server, after making the database where the directory has none and after stopping a server that was left
     * behind there.
     *
     * @throws StorageException where the data are of another major version of PostgreSQL, or the server does not start;
     *     its detail holds the last lines of the server's log
     */
    public static PostgresServer start(DataDirectory data) {
        return start(data, PostgresServer::freePort);
    }

    static PostgresServer start(DataDirectory data, IntSupplier ports) {
        try {
            Cluster.inspect(data);
            var server = new PostgresServer(Programs.unpack(data));
            server.launch(ports);
            return server;
        } catch (IOException trouble) {
            throw Refusal.io(data.path(), trouble);
        }
    }

    /** Where the application finds its database. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.NAME);
    }

    /** The role that owns the database and may do nothing beyond it. */
    public String user() {
        return Cluster.NAME;
    }

    /** The password of the role, which the server demands. */
    public String password() {
        return password;
    }

    /** Names what has to close first where the process is told to end: the application, so that its requests finish. */
    public void stopAfter(Runnable closing) {
        first = closing;
    }

    /**
     * Stops the server: its sessions end, what they have committed is on the disk. Closing again does nothing.
     *
     * @throws StorageException where a process of the server cannot be stopped
     */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException endingAlready) {
            // Then the hook finds nothing left to stop.
        }
    }

    private synchronized void launch(IntSupplier ports) throws IOException {
        Runtime.getRuntime().addShutdownHook(atExit);
        boolean launched = false;
        try {
            new Leftovers(programs).stop();
            programs.removeOthers();
            password = new Cluster(programs).prepare();
            port = new Launch(programs, ports).start();
            launched = true;
        } finally {
            if (!launched) {
                close();
            }
        }
    }

    private void stopAtExit() {
        try {
            first.run();
        } finally {
            stop();
        }
    }

    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            new Leftovers(programs).stop();
        } catch (IOException trouble) {
            throw Refusal.io(programs.data().path(), trouble);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw Refusal.noPort(none);
        }
    }
}
