package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.lab.eval.Assignment.Pair;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.Verdict;
import org.annalist.lab.json.Fields;

/** Tells the templates of a report one by one. Stateless. */
final class Muc4Decisions {
  private static final String KIND = "template";

  private Muc4Decisions() {}

  static List<Decision> of(Case one, Alignment aligned) {
    List<Decision> out = new ArrayList<>();
    for (int g = 0; g < aligned.gold().size(); g++) {
      Fields gold = aligned.gold().get(g);
      Optional<Pair> pair = aligned.ofGold(g);
      if (pair.isPresent() || !Muc4Scorer.isOptional(gold)) {
        String given = pair.map(p -> show(aligned.predicted().get(p.row()))).orElse("");
        Verdict verdict = pair.isPresent() ? Verdict.PARTLY : Verdict.MISS;
        out.add(new Decision(one.id(), KIND, verdict, show(gold), given, ""));
      }
    }
    for (int p = 0; p < aligned.predicted().size(); p++) {
      if (aligned.ofPredicted(p).isEmpty()) {
        Fields given = aligned.predicted().get(p);
        String words = given.text("words");
        out.add(new Decision(one.id(), KIND, Verdict.SPURIOUS, "", show(given), words));
      }
    }
    return out;
  }

  private static String show(Fields template) {
    return Slots.ALL.stream()
        .filter(s -> !Fill.of(template, s).isEmpty())
        .map(s -> s + "=" + fills(template, s))
        .collect(Collectors.joining("; "));
  }

  private static String fills(Fields template, String slot) {
    return Fill.of(template, slot).stream().map(Fill::value).collect(Collectors.joining(" + "));
  }
}
