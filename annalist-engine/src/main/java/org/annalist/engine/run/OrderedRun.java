package org.annalist.engine.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.annalist.model.run.RunManifest;

/**
 * Runs tasks side by side and gives their results in the order the tasks came, on the thread of the
 * caller. At most four tasks per thread wait or run at a time, so memory stays bounded. Used by one
 * thread; close it in the end.
 */
public final class OrderedRun implements AutoCloseable {
  private static final int AHEAD = 4;

  private final ExecutorService workers;
  private final int window;
  private final Consumer<CodedItem> sink;
  private final Deque<Future<CodedItem>> underWay = new ArrayDeque<>();
  private final Tally tally = new Tally();

  /**
   * A run that has not started.
   *
   * @param threads at least 1
   * @param sink takes the results in order
   */
  public OrderedRun(int threads, Consumer<CodedItem> sink) {
    this.workers = Executors.newFixedThreadPool(threads, OrderedRun::daemon);
    this.window = threads * AHEAD;
    this.sink = sink;
  }

  /** Adds a task; waits, and hands out results, while too many are under way. */
  public void add(Callable<CodedItem> task) {
    tally.read();
    underWay.add(workers.submit(task));
    while (underWay.size() > window) {
      handOut();
    }
  }

  /** Waits for all tasks, hands out their results, and gives the counts. */
  public RunManifest finish(
      String version, Map<String, String> components, Map<String, String> configuration) {
    while (!underWay.isEmpty()) {
      handOut();
    }
    return tally.manifest(version, components, configuration);
  }

  private void handOut() {
    try {
      CodedItem item = underWay.remove().get();
      tally.became(item);
      sink.accept(item);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task failed: " + e.getCause(), e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "annalist-coder", 16L * 1024 * 1024);
    thread.setDaemon(true);
    return thread;
  }
}
