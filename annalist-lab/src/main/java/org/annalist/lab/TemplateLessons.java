package org.annalist.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annalist.engine.pipeline.Stages;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;
import org.annalist.lab.kit.muc4.TemplateModels;
import org.annalist.lab.train.FileSum;
import org.annalist.lab.train.template.TemplateTraining;

/** {@code annalist train templates}: learns from the kit {@code muc4}. Not thread-safe. */
final class TemplateLessons {
  /** Where the lab keeps the weights, in its checkout. */
  static final String SHIPPED = "annalist-lab/src/main/resources/org/annalist/lab/kit/muc4";

  private static final String DOCUMENTS = "muc4/dev/docs.jsonl";
  private static final String GOLD = "muc4/dev/gold.jsonl";
  private static final String LEARNED = "train";

  private final Path kits;
  private final PrintWriter err;

  TemplateLessons(Path kits, PrintWriter err) {
    this.kits = kits;
    this.err = err;
  }

  /** Learns from the part of the kit that is there to learn from and writes the weights. */
  void learn(Path folder) throws IOException {
    List<Fields> documents =
        JsonLines.read(kits.resolve(DOCUMENTS)).stream()
            .filter(d -> d.text("part").equals(LEARNED))
            .toList();
    Map<String, String> manifest =
        Map.of(
            "data." + DOCUMENTS + ".sha256", FileSum.sha256(kits.resolve(DOCUMENTS)),
            "data." + GOLD + ".sha256", FileSum.sha256(kits.resolve(GOLD)));
    say(documents.size() + " reports");
    TemplateModels models =
        new TemplateTraining(new StageReading(Stages.builtIn()))
            .learn(documents, JsonLines.byId(kits.resolve(GOLD)), manifest);
    WeightsFolder weights = new WeightsFolder(folder, this::say);
    weights.write(TemplateModels.PART, models.part().orElseThrow());
    weights.write(TemplateModels.TEMPLATE, models.template().orElseThrow());
    weights.write(TemplateModels.CATEGORY, models.category().orElseThrow());
  }

  private void say(String message) {
    err.println(message);
    err.flush();
  }
}
