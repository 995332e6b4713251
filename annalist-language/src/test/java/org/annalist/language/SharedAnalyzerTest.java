package org.annalist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

class SharedAnalyzerTest {
  private static final String[] TEXTS = {
    "The ministry said two soldiers were killed in the attack.",
    "“We condemn it”, said the envoy, who left Geneva on Friday.",
    "Rebels seize town near border",
    "China's foreign minister met his counterpart. They agreed to hold talks."
  };

  @Test
  void manyThreadsGetWhatOneGets() throws Exception {
    AnnalistAnalyzer analyzer = AnnalistAnalyzer.load();
    List<ParsedText> alone = new ArrayList<>();
    for (String text : TEXTS) {
      alone.add(analyzer.analyze(Document.builder(text).build()));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<ParsedText>> futures = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        String text = TEXTS[i % TEXTS.length];
        futures.add(threads.submit(() -> analyzer.analyze(Document.builder(text).build())));
      }
      for (int i = 0; i < futures.size(); i++) {
        assertThat(futures.get(i).get()).isEqualTo(alone.get(i % TEXTS.length));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
