package org.annalist.lab.kit.ud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.annalist.lab.eval.Evaluation;
import org.annalist.lab.eval.Evaluator;
import org.annalist.lab.eval.PredictionSet;
import org.annalist.lab.eval.Task;
import org.annalist.lab.json.Fields;
import org.annalist.lab.ud.TreebankDocuments;
import org.annalist.language.english.AnalyzedWords;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class TreebankTasksTest {
  private static final String TREEBANK =
      """
      # newdoc id = first
      # text = Rebels left.
      1\tRebels\trebel\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      # newdoc id = second
      # text = Police came .
      1\tPolice\tpolice\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\tcame\tcome\tVERB\tVBD\t_\t0\troot\t_\t_
      3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;

  private static List<Fields> documents() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(TREEBANK.getBytes(StandardCharsets.UTF_8));
    }
    return TreebankDocuments.read(packed.toByteArray());
  }

  /** Everything hangs on the second word as its object. */
  private static AnalyzedWords objects(String[] forms) {
    return new AnalyzedWords(
        List.of("NNS", "VBD", "."),
        List.of("NOUN", "VERB", "PUNCT"),
        List.of(forms[0].toLowerCase(java.util.Locale.ROOT), "leave", "."),
        List.of(1, -1, 1),
        List.of("obj", "root", "punct"),
        List.of("O", "O", "O"),
        List.of("", "", ""),
        1);
  }

  private static Evaluation run(Task task) throws IOException {
    List<Fields> documents = documents();
    PredictionSet predicted = Evaluator.predict(task, documents);
    assertThat(predicted.counts().read()).isEqualTo(2);
    assertThat(predicted.counts().items()).isEqualTo(6);
    return Evaluator.score(task, documents, documents, predicted.lines());
  }

  @Test
  void aTreebankIsScoredByDocument() throws IOException {
    Evaluation scored = run(new TreebankTask(TreebankTasksTest::objects));
    assertThat(scored.value("XPOS")).hasValue(1.0);
    assertThat(scored.value("UAS")).hasValue(1.0);
    assertThat(scored.value("LAS")).hasValue(0.5);
    assertThat(scored.value("lemma").orElseThrow()).isBetween(0.66, 0.67);
    assertThat(scored.value("triples")).hasValue(0.0);
  }

  @Test
  void rawTextIsScoredByTheOffsetsOfWordsAndSentences() throws IOException {
    Evaluation scored =
        run(new TextTask(text -> List.of(List.of(new Span(0, 6)), two(text.indexOf(' '), text))));
    assertThat(scored.value("words").orElseThrow()).isEqualTo(2 * 4 / 12.0);
    assertThat(scored.value("sentences")).hasValue(0.0);
  }

  private static List<Span> two(int blank, String text) {
    return List.of(new Span(blank + 1, blank + 5), new Span(blank, text.length()));
  }
}
