package org.annalist.engine.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StagesTest {
  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void theStagesLoadWhileEveryThreadOfTheCommonPoolWaits() {
    CountDownLatch loaded = new CountDownLatch(1);
    for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
      ForkJoinPool.commonPool().execute(() -> await(loaded));
    }
    try {
      assertThat(Stages.builtIn().components()).containsKey("analyzer");
    } finally {
      loaded.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
