package org.plumbline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Work for several threads, what comes of it being taken by the caller's, one by one, in the order it was given. */
final class InOrder implements Closeable {

    /** Done on any thread. */
    interface Work {
        Step run() throws IOException;
    }

    /** What is left to be done in order. */
    interface Step {
        void take() throws IOException, MisuseException;
    }

    private record Job(String file, Future<Step> step) {}

    private static final int AHEAD = 4;
    private static final long TICK_MILLIS = 100;

    private final Progress progress;
    private final @Nullable ExecutorService threads;
    private final int most;
    private final Deque<Job> jobs = new ArrayDeque<>();

    /** @param threads one means the caller's */
    InOrder(int threads, Progress progress) {
        this.progress = progress;
        this.threads = threads > 1 ? Executors.newFixedThreadPool(threads) : null;
        this.most = threads * AHEAD;
    }

    /** May wait until earlier work is done, so that no more than a few results are held. */
    void add(String file, Work work) throws IOException, MisuseException {
        if (threads == null) {
            progress.show(file);
            work.run().take();
            progress.advance();
            return;
        }
        jobs.add(new Job(file, threads.submit(work::run)));
        if (jobs.size() > most) {
            take(jobs.remove());
        }
    }

    /** Takes a step after those of all work so far. */
    void then(Step step) throws IOException, MisuseException {
        finish();
        step.take();
    }

    void finish() throws IOException, MisuseException {
        while (!jobs.isEmpty()) {
            take(jobs.remove());
        }
    }

    @Override
    public void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    private void take(Job job) throws IOException, MisuseException {
        progress.show(job.file());
        await(job).take();
        progress.advance();
    }

    private Step await(Job job) throws IOException {
        while (true) {
            try {
                return job.step().get(TICK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                progress.show(job.file());
            } catch (ExecutionException failure) {
                throw thrown(failure.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
    }

    private static IOException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        return cause instanceof IOException failure ? failure : new IOException(cause);
    }
}
