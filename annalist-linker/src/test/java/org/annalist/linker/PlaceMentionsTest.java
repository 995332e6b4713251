package org.annalist.linker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Stance;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class PlaceMentionsTest {
  private static final String TEXT =
      "A blast shook Aden.\nGunmen stormed a jail in Taiz.\nOil rose.\n"
          + "Few had condemned the Aden bombing. The Brigade claimed the attack.";

  @Test
  void anIncidentNamedByItsPlaceIsAMentionAndTheClaimAfterItIsAboutIt() {
    Told told = new Told(TEXT);
    LinkedDocument linked =
        told.event(
                "ASSAULT",
                "explosives",
                "blast",
                e -> e.where(told.town("Aden", "YEM", 12.78, 45.03)))
            .event(
                "ASSAULT",
                "firearms",
                "stormed",
                e -> e.where(told.town("Taiz", "YEM", 13.57, 44.02)))
            .claim(
                Stance.CLAIMED,
                told.actor("The Brigade", "YEM", "REB"),
                Optional.empty(),
                "The Brigade claimed the attack",
                "the attack")
            .linked();
    Span named = told.find("Aden bombing");
    assertThat(linked.incidents().get(0).mentions()).contains(named);
    assertThat(linked.incidents().get(1).mentions()).doesNotContain(named);
    assertThat(linked.claims().get(0).incident()).contains(linked.incidents().get(0).id());
  }
}
