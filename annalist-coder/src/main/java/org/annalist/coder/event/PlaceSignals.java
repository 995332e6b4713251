package org.annalist.coder.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.learn.Signals;
import org.annalist.language.Token;

/** Where in the report a word stands, how old what it tells is, and what stands around it. */
final class PlaceSignals {
  private static final long[] AGES = {0, 1, 3, 8, 32, 100, 366, 1500};

  private final SentenceView view;
  private final Story story;
  private final List<Proposal> proposals;
  private final Optional<String> age;

  PlaceSignals(SentenceView view, Story story, List<Proposal> proposals) {
    this.view = view;
    this.story = story;
    this.proposals = proposals;
    age = age();
  }

  void add(Proposal proposal, Signals out) {
    Token word = proposal.trigger();
    String type = proposal.ruledType();
    int at = view.index();
    out.add("block", view.block().name());
    out.add("block tag", view.block().name(), word.upos().name());
    out.add("position", Integer.toString(10 * at / Math.max(1, story.length())));
    out.addCount("sentence", at);
    out.addCount("length of report", story.length() / 4);
    out.addCount("length", view.sentence().size() / 4);
    out.addCount("words before", word.index() / 3);
    boolean told = story.isTold(word, at);
    out.addIf(told, "told before");
    out.add("rule type told", type, Boolean.toString(told));
    out.addIf(story.comesAgain(word, at), "told again");
    out.addIf(story.isInTitle(word), "in title");
    out.addCount("tellings", story.count(word));
    out.addCount("proposals", proposals.size());
    ruledAround(proposal, type, out);
    age.ifPresent(a -> out.add("age", a).add("rule type age", type, a));
  }

  private void ruledAround(Proposal proposal, String type, Signals out) {
    int before = 0;
    int same = 0;
    for (Proposal other : proposals) {
      if (other.ruled().isPresent() && other.index() < proposal.index()) {
        before++;
        same += other.ruled().get().type().code().equals(type) ? 1 : 0;
      }
    }
    out.addCount("rules before", before);
    out.addIf(same > 0, "same type before");
  }

  /** How many days before publication the nearest time of the sentence lies, in ranges. */
  private Optional<String> age() {
    Optional<LocalDate> published = view.mentions().parsed().document().published();
    if (published.isEmpty()) {
      return Optional.empty();
    }
    return view.mentions().times(view.index()).stream()
        .flatMap(t -> t.when().stream())
        .flatMap(w -> w.to().stream())
        .findFirst()
        .map(day -> range(ChronoUnit.DAYS.between(day, published.get())));
  }

  private static String range(long days) {
    if (days < 0) {
      return "to come";
    }
    for (long limit : AGES) {
      if (days <= limit) {
        return Long.toString(limit);
      }
    }
    return "long ago";
  }
}
