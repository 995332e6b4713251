package org.annalist.coder.where;

import java.util.Optional;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.text.TokenSpan;

/**
 * How far the words for a place reach ("Karachi University", "northern Syria", "Kunduz province"),
 * and how precise that makes it.
 *
 * @param tokens the words
 * @param head index of the head token
 * @param site whether the words name something inside the place
 * @param near whether they only say that it is near
 */
record Extent(TokenSpan tokens, int head, boolean site, boolean near) {
  private static final int SITE_REACH = 4;

  static Extent of(Tree tree, Toponym name, PlaceWords words) {
    int start = name.tokens().start();
    int end = name.tokens().end();
    Optional<Integer> site = siteEnd(tree, name, words);
    if (site.isPresent()) {
      end = site.get();
    } else if (end < tree.sentence().size() && words.type(word(tree, end)).isPresent()) {
      end++;
    }
    while (start > 0 && words.is("direction", word(tree, start - 1))) {
      start--;
    }
    TokenSpan tokens = new TokenSpan(start, end);
    int head = head(tree, tokens);
    return new Extent(tokens, head, site.isPresent(), isNear(tree, start, head, words));
  }

  /** What the point of an entry of this kind stands for here. */
  PlacePrecision precision(PlaceKind kind) {
    if (site && kind.isSettlement()) {
      return PlacePrecision.SITE;
    }
    if (near && (kind.isSettlement() || kind == PlaceKind.REGION)) {
      return PlacePrecision.NEAR;
    }
    return switch (kind) {
      case COUNTRY -> PlacePrecision.COUNTRY;
      case ADMIN1 -> PlacePrecision.ADMIN1;
      case ADMIN2 -> PlacePrecision.ADMIN2;
      case CONTINENT, WATER, REGION -> PlacePrecision.REGION;
      default -> PlacePrecision.SETTLEMENT;
    };
  }

  /** "Karachi University", "Kabul's international airport": the end of the site's name. */
  private static Optional<Integer> siteEnd(Tree tree, Toponym name, PlaceWords words) {
    int last = Math.min(tree.sentence().size(), name.tokens().end() + SITE_REACH);
    for (int i = name.tokens().end(); i < last; i++) {
      Token token = tree.token(i);
      if (words.is("site", token.text()) || words.is("site", token.lemma())) {
        return Optional.of(i + 1);
      }
      boolean goesOn =
          token.upos() == UniversalTag.PROPN
              || token.upos() == UniversalTag.ADJ
              || token.upos() == UniversalTag.NOUN
              || token.text().matches("['’]s");
      if (!goesOn) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(Tree tree, int start, int head, PlaceWords words) {
    int before = start - 1;
    while (before >= 0 && tree.token(before).upos() == UniversalTag.DET) {
      before--;
    }
    boolean beside = before >= 0 && words.is("near", word(tree, before));
    return beside
        || tree.children(tree.token(head), "case").stream()
            .anyMatch(c -> words.is("near", c.text()));
  }

  private static int head(Tree tree, TokenSpan tokens) {
    for (int i = tokens.start(); i < tokens.end(); i++) {
      int head = tree.token(i).head();
      if (head < 0 || !tokens.contains(head)) {
        return i;
      }
    }
    return tokens.end() - 1;
  }

  private static String word(Tree tree, int i) {
    return tree.token(i).text();
  }
}
