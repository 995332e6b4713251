package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.annalist.lab.ud.UdEvaluation;
import org.annalist.language.english.EnglishModel;
import org.annalist.language.name.KnownName;
import org.annalist.language.name.NameKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyserTrainerTest {
  private static final String MARK = "Entity=(1-place-new-n)";

  private static final String TREE =
      """
      1\tTroops\ttroop\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
      2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
      3\tKabul\tKabul\tPROPN\tNNP\t_\t2\tobj\t_\tEntity=(1-place-new-n)
      4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      """;

  private static final String NAMES = "# newdoc\n1\tKabul\tB-LOC\t-\t-\n2\tfell\tO\t-\t-\n\n";

  private static void packed(Path file, String text) throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aSmallTrainingGivesTheSameModelTwiceAndItsManifest(@TempDir Path folder) throws IOException {
    packed(folder.resolve("ewt-train.conllu.gz"), TREE.replace(MARK, "_").repeat(20));
    packed(folder.resolve("gum-train-cc.conllu.gz"), TREE.repeat(20));
    packed(folder.resolve("ewt-dev.conllu.gz"), TREE);
    packed(folder.resolve("ner-ewt-dev.iob2.gz"), NAMES.repeat(2));
    WireSizes few = new WireSizes(30, 10);
    byte[] one = train(folder, few);
    byte[] two = train(folder, few);
    assertThat(one).isEqualTo(two);
    EnglishModel model = EnglishModel.read(new ByteArrayInputStream(one));
    assertThat(model.manifest())
        .containsEntry("version", AnalyserTrainer.VERSION)
        .containsEntry("trees", "80")
        .containsKeys(
            "data.ewt-train.conllu.gz.sha256", "data.opinions.tsv.gz.sha256", "ewt-dev.UAS")
        .containsKeys(
            "unseen.penn",
            "unseen.universal",
            "unseen.heads",
            "unseen.heads.second",
            "unseen.names.first",
            "unseen.names.known");
    assertThat(UdEvaluation.run(folder.resolve("ewt-dev.conllu.gz"), Optional.empty(), model))
        .contains("UAS\t100.00");
  }

  private static byte[] train(Path folder, WireSizes wire) throws IOException {
    Path out = folder.resolve("model.anl");
    Path opinions = folder.resolve("opinions.tsv.gz");
    packed(opinions, "ewt-train.conllu.gz\t3\t2-3:GPE\nner-ewt-dev.iob2.gz\t0\t0-1:GPE\n");
    NameKnowledge known =
        words ->
            words.get(0).equals("Kabul")
                ? List.of(new KnownName(0, 1, KnownName.Kind.PLACE))
                : List.of();
    TrainingSources sources =
        new TrainingSources(folder, Optional.empty(), List.of(), Optional.of(opinions), known);
    AnalyserTrainer.train(sources, out, true, wire, message -> {});
    return Files.readAllBytes(out);
  }
}
