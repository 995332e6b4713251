package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.lab.json.Fields;
import org.annalist.lab.kit.muc4.Part.Side;
import org.annalist.lab.kit.muc4.Phrase.Kind;

/** Fills the slots of physical and human targets. */
final class Targets {
  private final String type;
  private final List<Part> parts;
  private final Nations nations;
  private final List<String> done = new ArrayList<>();

  Targets(String type, List<Part> parts, Nations nations) {
    this.nations = nations;
    this.type = type;
    this.parts = parts;
  }

  void fill(Map<String, List<Fields>> slots) {
    for (Part part : parts) {
      if (part.side() != Side.TARGET || isDone(part.phrase())) {
        continue;
      }
      switch (part.phrase().kind()) {
        case THING -> thing(part, slots);
        case PEOPLE -> people(part, part.phrase().words(), slots);
        case NAME -> named(part, slots);
        default -> {}
      }
    }
  }

  private boolean isDone(Phrase phrase) {
    if (done.stream().anyMatch(d -> Matching.words(phrase.words(), List.of(d)) > 0)) {
      return true;
    }
    done.add(phrase.words());
    return false;
  }

  private void thing(Part part, Map<String, List<Fields>> slots) {
    if (type.equals("KIDNAPPING")) {
      return;
    }
    Phrase phrase = part.phrase();
    TemplateMaker.put(slots, Slots.THING, phrase.words());
    TemplateMaker.put(slots, Slots.THING_TYPE, phrase.type(), phrase.words());
    TemplateMaker.put(slots, Slots.THING_NUMBER, phrase.number(), phrase.words());
    nations
        .of(phrase)
        .ifPresent(n -> TemplateMaker.put(slots, Slots.THING_NATION, n, phrase.words()));
    boolean told = part.effect().equals("DESTROYED") || part.effect().equals("SOME DAMAGE");
    if (told || type.equals("BOMBING") || type.equals("ARSON")) {
      String effect = told ? part.effect() : "SOME DAMAGE";
      TemplateMaker.put(slots, Slots.THING_EFFECT, effect, phrase.words());
    }
  }

  private void named(Part part, Map<String, List<Fields>> slots) {
    Phrase phrase = part.phrase();
    TemplateMaker.put(slots, Slots.PERSON_NAME, phrase.words());
    phrase.description().ifPresent(d -> TemplateMaker.put(slots, Slots.PERSON, d, phrase.words()));
    rest(part, slots);
  }

  private void people(Part part, String words, Map<String, List<Fields>> slots) {
    TemplateMaker.put(slots, Slots.PERSON, words);
    rest(part, slots);
  }

  private void rest(Part part, Map<String, List<Fields>> slots) {
    Phrase phrase = part.phrase();
    TemplateMaker.put(slots, Slots.PERSON_TYPE, phrase.type(), phrase.words());
    TemplateMaker.put(slots, Slots.PERSON_NUMBER, phrase.number(), phrase.words());
    nations
        .of(phrase)
        .ifPresent(n -> TemplateMaker.put(slots, Slots.PERSON_NATION, n, phrase.words()));
    boolean harmed = List.of("DEATH", "INJURY", "NO INJURY").contains(part.effect());
    boolean freed = part.effect().equals("REGAINED FREEDOM") && type.equals("KIDNAPPING");
    if (harmed && phrase.kind() != Kind.THING || freed) {
      TemplateMaker.put(slots, Slots.PERSON_EFFECT, part.effect(), phrase.words());
    }
  }
}
