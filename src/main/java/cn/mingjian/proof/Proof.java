package cn.mingjian.proof;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** Generates reports, alters figures in them, audits all of it and counts what was caught, missed and falsely reported. */
public final class Proof {

    private Proof() {}

    /**
     * Runs a proof. Memory does not grow with the number of reports: each is forgotten when it has been counted.
     *
     * @param progress told how many reports are done
     * @throws InterruptedException where the run is interrupted
     */
    public static Scorecard run(Settings settings, Pipeline pipeline, IntConsumer progress)
            throws InterruptedException {
        Scorecard card = new Scorecard(settings);
        ExecutorService workers = Executors.newFixedThreadPool(settings.jobs());
        try {
            ExecutorCompletionService<Verdict> queue = new ExecutorCompletionService<>(workers);
            int next = 0;
            int done = 0;
            while (done < settings.reports()) {
                while (next < settings.reports() && next - done < 2 * settings.jobs()) {
                    int index = settings.first() + next++;
                    queue.submit(() ->
                            new Examination(pipeline, Specimen.of(settings, index), settings.alterations()).run());
                }
                card.add(queue.take().get());
                progress.accept(++done);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("生成报告时出错：" + e.getCause(), e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return card;
    }
}
