package cn.mingjian.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs tasks several at a time and hands out their results in the order of the tasks. Only a few are under way or waiting
 * to be handed out at any time, so memory does not grow with their number.
 */
final class Batch {

    private static final int WAITING_PER_WORKER = 4;

    private final int workers;

    Batch(int workers) {
        this.workers = workers;
    }

    <T> void run(Iterator<? extends Callable<T>> tasks, Consumer<T> results) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(workers, Batch::worker);
        Deque<Future<T>> under = new ArrayDeque<>();
        try {
            while (tasks.hasNext()) {
                under.add(pool.submit(tasks.next()));
                if (under.size() >= workers * WAITING_PER_WORKER) {
                    results.accept(result(under.remove()));
                }
            }
            while (!under.isEmpty()) {
                results.accept(result(under.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Deeply nested input must not exhaust the stack, and an interrupt must not wait for the workers. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(null, work, "audit", 16L << 20);
        thread.setDaemon(true);
        return thread;
    }
}
