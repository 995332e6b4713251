package org.annalist.coder.where;

import java.util.Optional;
import org.annalist.knowledge.place.PlaceKind;
import org.annalist.language.NameKind;
import org.annalist.language.NamedSpan;
import org.annalist.language.Sentence;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;
import org.annalist.model.text.TokenSpan;

/** The words around a name. */
final class Around {
  private final Sentence sentence;
  private final TokenSpan tokens;
  private final PlaceWords words;

  Around(Sentence sentence, TokenSpan tokens, PlaceWords words) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.words = words;
  }

  /** The kind told by a noun after ("Kunduz province") or before ("the city of Kunduz"). */
  Optional<PlaceKind> hint() {
    Optional<PlaceKind> after = words.type(word(tokens.end()));
    if (after.isPresent()) {
      return after;
    }
    int before = tokens.start() - 1;
    return word(before).equalsIgnoreCase("of")
        ? words.type(word(before - 1))
        : words.type(word(before)).filter(k -> !Character.isUpperCase(word(before).charAt(0)));
  }

  /** "the village of X", "the town of X". */
  boolean isCalledPlace() {
    int before = tokens.start() - 1;
    return word(before).equalsIgnoreCase("of") && words.type(word(before - 1)).isPresent();
  }

  /** 3 for a mark by the analyser or a kind told, 2 for a preposition of place, 1 for others. */
  int evidence() {
    boolean marked =
        sentence.nameAt(tokens.start()).filter(n -> n.kind() == NameKind.LOCATION).isPresent();
    boolean typed = tokens.length() > 1 && words.type(word(tokens.end() - 1)).isPresent();
    if (hint().isPresent() || marked || typed) {
      return 3;
    }
    if (isLocated()) {
      return 2;
    }
    int before = beforeDirections();
    boolean comma = word(tokens.end()).equals(",") || word(tokens.start() - 1).equals(",");
    boolean dateline = tokens.start() == 0 && isDash(tokens.end());
    boolean of = word(before).equalsIgnoreCase("of");
    return dateline ? 2 : of || comma || words.is("site", word(tokens.end())) ? 1 : 0;
  }

  /** Whether a preposition of place stands before the name. */
  boolean isLocated() {
    return words.is("located", word(beforeDirections()));
  }

  /** Index of the word before the name, its article and its direction ("in northern Syria"). */
  int beforeDirections() {
    int i = tokens.start() - 1;
    while (i >= 0 && (words.is("direction", word(i)) || word(i).equalsIgnoreCase("the"))) {
      i--;
    }
    return i;
  }

  /** Whether the name is part of a longer one: "Kent State", "John Jordan". */
  boolean isEmbedded() {
    Optional<NamedSpan> name = sentence.nameAt(tokens.start());
    if (name.isPresent() && name.get().kind() != NameKind.MISC) {
      return name.get().tokens().length() > tokens.length()
          && !(name.get().kind() == NameKind.LOCATION);
    }
    return isName(tokens.end()) || isName(tokens.start() - 1);
  }

  private boolean isName(int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    boolean capital = Character.isUpperCase(token.text().codePointAt(0));
    return capital
        && token.upos() == UniversalTag.PROPN
        && words.type(token.text()).isEmpty()
        && !words.is("direction", token.text());
  }

  private boolean isDash(int i) {
    return word(i).matches("-+|–|—|\\(");
  }

  private String word(int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.token(i).text();
  }
}
