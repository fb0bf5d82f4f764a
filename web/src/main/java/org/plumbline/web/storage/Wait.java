package org.plumbline.web.storage;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** Patience with an end; an interrupt does not shorten it, or a server would be killed instead of stopped. */
final class Wait {
    private static final Executor SOON = CompletableFuture.delayedExecutor(50, MILLISECONDS);

    private Wait() {}

    /** Looks until it is so or the time is over, and says whether it is so. */
    static boolean until(BooleanSupplier so, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - end >= 0) {
                return false;
            }
            CompletableFuture.runAsync(() -> {}, SOON).join();
        }
        return true;
    }
}
