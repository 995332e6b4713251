package org.annalist.lab.kit.muc4;

import java.util.Map;
import org.annalist.engine.pipeline.Stages;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.lab.json.Fields;
import org.annalist.language.ParsedText;
import org.annalist.linker.DocumentLinker;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;

/** Invented reports in the form of the kit, read by the product itself. */
final class Invented {
  private static final Stages STAGES = Stages.builtIn();

  private Invented() {}

  static Outcome<Told> read(Document document) {
    ParsedText parsed = STAGES.analyzer().analyze(document);
    return STAGES
        .coder()
        .apply(parsed)
        .flatMap(DocumentLinker.of(LearnedModels.none())::apply)
        .map(linked -> new Told(parsed, linked));
  }

  /** A report of Lima of 5 January 1990. */
  static Fields line(String text) {
    return new Fields(
        Map.of(
            "id",
            "inv-1",
            "text",
            text,
            "dateline",
            Map.of("place", "LIMA", "date", "5 JAN 90", "source", "INVENTED WIRE")));
  }
}
