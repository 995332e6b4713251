package org.annalist.coder.event;

import java.util.List;
import org.annalist.coder.role.CastCase;
import org.annalist.coder.role.RoleCase;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Status;
import org.annalist.model.text.Span;

/** A word that may tell an event, to be cast as one of any type; for learning. */
public final class OpenAct {
  private final Proposal proposal;
  private final Span sentence;
  private final Stage stage;

  /** Casts a proposal. */
  @FunctionalInterface
  interface Stage {
    /** Who may have part in the proposal, read as an event of this type and status. */
    Seen cast(Proposal proposal, EventType type, Status status);
  }

  /**
   * What is seen of an act.
   *
   * @param isTwoSided whether all who take part are its actors
   * @param cast everybody who may have part
   */
  public record Seen(boolean isTwoSided, CastCase cast) {
    /** Everybody who may have part, those in the sentence first. */
    public List<RoleCase> cases() {
      return cast.cases();
    }
  }

  OpenAct(Proposal proposal, SentenceView view, Stage stage) {
    this.proposal = proposal;
    this.stage = stage;
    sentence = view.sentence().span();
  }

  /** The word. */
  public Span trigger() {
    return proposal.trigger().span();
  }

  /** The sentence of the word. */
  public Span sentence() {
    return sentence;
  }

  /** The type that the rules give the word; empty when they do not hold it for an event. */
  public String ruleType() {
    return proposal.ruled().map(c -> c.type().code()).orElse("");
  }

  /** The word as an event of this type and status. */
  public Seen as(String type, Status status) {
    return stage.cast(proposal, new EventType(type), status);
  }
}
