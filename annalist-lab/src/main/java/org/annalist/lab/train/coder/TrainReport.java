package org.annalist.lab.train.coder;

import java.util.List;
import org.annalist.coder.mention.Mentions;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;

/**
 * A report with what the coder found before it codes events, and what a person coded.
 *
 * @param kit the kit it comes from: {@link #ANNALS}, {@link #PLOVER} or {@link #ATTRIBUTION}, or
 *     {@link #OWN}, {@link #CODED}
 * @param line the report as in the kit
 * @param mentions of the coder
 * @param gold as in the kit; offsets in it are code points of the kit's text
 */
public record TrainReport(String kit, Fields line, Mentions mentions, Fields gold) {
  /** Reports coded in full. */
  public static final String ANNALS = "annals";

  /** Reports of invented happenings, written and coded in full for Annalist. */
  public static final String OWN = "own";

  /** Reports of other kits, coded in full for Annalist. */
  public static final String CODED = "coded";

  /** Sentences with pairs of actor and recipient. */
  public static final String PLOVER = "plover_sentences";

  /** News with who says what; only the trees of its mentions are filled. */
  public static final String ATTRIBUTION = "attribution";

  /** The id in the kit. */
  public String id() {
    return line.text("id");
  }

  /** Whether it is a report coded in full. */
  public boolean isFull() {
    return List.of(ANNALS, OWN, CODED).contains(kit);
  }

  /** Whether it is of the kind that is measured; others teach what all reports share. */
  public boolean isHome() {
    return isHome(kit);
  }

  /** Whether reports of this kit are of the kind that is measured. */
  static boolean isHome(String kit) {
    return !List.of(OWN, CODED).contains(kit);
  }

  /** The canonical text. */
  public String text() {
    return mentions.parsed().document().text();
  }

  /** The events of a report coded in full, in the kit's order. */
  public List<GoldEvent> events() {
    GoldText text = new GoldText(text());
    return gold.objects("events").stream().map(text::event).toList();
  }

  /** The ledger entries of a report coded in full, in the kit's order. */
  public List<GoldEntry> ledger() {
    GoldText text = new GoldText(text());
    return gold.objects("ledger").stream().map(e -> GoldEntry.of(e, text)).toList();
  }

  /** All places where words of the gold stand in the canonical text. */
  public List<Span> find(String words) {
    return new GoldText(text()).find(words);
  }
}
