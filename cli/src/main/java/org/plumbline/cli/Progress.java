package org.plumbline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Language;

/** A bar on the last line of a terminal while many files are worked on; without colours, whatever the terminal has. */
final class Progress implements Closeable {

    private static final String CLEAR = "\r\u001B[K";
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final int files;
    private final int columns;
    private final Language language;
    private final @Nullable Writer terminal;
    private final long started = System.nanoTime();
    private long next = started + PAUSE;
    private int done;
    private boolean shown;

    Progress(int files, int columns, Language language, @Nullable Writer terminal) {
        this.files = files;
        this.columns = columns;
        this.language = language;
        this.terminal = terminal;
        if (terminal != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        }
    }

    /** No bar: a pipe or a file. */
    static Progress none() {
        return new Progress(0, 0, Language.ZH, null);
    }

    /** The file that is waited for. */
    synchronized void show(String file) throws IOException {
        long now = System.nanoTime();
        if (terminal == null || now < next || done >= files) {
            return;
        }
        next = now + PAUSE;
        long millis = TimeUnit.NANOSECONDS.toMillis(now - started);
        terminal.append(CLEAR)
                .append(new ProgressLine(done, files, millis, file).in(language, columns))
                .flush();
        shown = true;
    }

    synchronized void advance() {
        done++;
    }

    /** Makes room for whatever else is to be written. */
    synchronized void clear() throws IOException {
        if (shown && terminal != null) {
            terminal.append(CLEAR).flush();
            shown = false;
        }
    }

    /** Shows nothing any more. */
    @Override
    public synchronized void close() {
        done = files;
        try {
            clear();
        } catch (IOException goneTerminal) {
            shown = false;
        }
    }
}
