package org.annalist.coder.argument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.coder.tree.Tree;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.LightKind;
import org.annalist.language.Token;
import org.annalist.language.UniversalTag;

/** Finds the slots of the words of one sentence. Immutable. */
public final class SlotFinder {
  private static final Set<String> PARTAKING =
      Set.of("in", "during", "at", "after", "following", "ahead", "before");

  private final Tree tree;
  private final Clauses clauses;
  private final EventLexicon lexicon;

  /** The slots of a sentence. */
  public SlotFinder(Tree tree, EventLexicon lexicon) {
    this.tree = tree;
    this.clauses = new Clauses(tree);
    this.lexicon = lexicon;
  }

  /** The voice and subjects of the sentence. */
  public Clauses clauses() {
    return clauses;
  }

  /** The slots of a word by its tag: nouns are read as nouns, all others as predicates. */
  public Slots of(Token word) {
    boolean noun = word.upos() == UniversalTag.NOUN || word.upos() == UniversalTag.PROPN;
    return noun ? ofNoun(word) : ofVerb(word);
  }

  /** The slots of a verb or predicative adjective. */
  public Slots ofVerb(Token verb) {
    Slots.Builder slots = new Slots.Builder();
    boolean passive = clauses.isPassive(verb);
    if (!passive) {
      clauses.subject(verb).ifPresent(s -> slots.near("subj", s));
    }
    List<Token> objects = clauses.objects(verb);
    slots.near("obj", objects);
    slots.far("obj", clauses.sharedObjects(verb));
    slots.near("iobj", tree.children(verb, "iobj"));
    slots.near("comp", tree.children(verb, "xcomp", "ccomp"));
    slots.near("xcomp", tree.children(verb, "xcomp"));
    slots.far("comp", infinitives(verb));
    slots.near("prt", particles(verb));
    prepositions(verb, slots, passive);
    objects.forEach(o -> prepositionsOf(o).forEach(slots::far));
    return slots.build();
  }

  private List<Token> infinitives(Token verb) {
    return tree.children(verb, "advcl").stream()
        .filter(
            c -> tree.children(c, "mark").stream().anyMatch(m -> m.text().equalsIgnoreCase("to")))
        .toList();
  }

  private List<Token> particles(Token verb) {
    return tree.children(verb, "compound:prt", "advmod", "case").stream()
        .filter(t -> t.upos() == UniversalTag.ADP || t.upos() == UniversalTag.ADV)
        .toList();
  }

  private void prepositions(Token verb, Slots.Builder slots, boolean passive) {
    for (Token complement : Prepositions.complements(tree, verb)) {
      for (String name : Prepositions.of(tree, complement)) {
        boolean agent = passive && name.equals("by");
        slots.near(agent ? "subj" : name, complement);
      }
      if (Prepositions.of(tree, complement).size() > 1) {
        slots.near("prt", tree.children(complement, "case"));
      }
    }
  }

  /** The prepositional complements of a noun. */
  private Map<String, List<Token>> prepositionsOf(Token noun) {
    Map<String, List<Token>> found = new LinkedHashMap<>();
    for (Token complement : Prepositions.complements(tree, noun)) {
      for (String name : Prepositions.of(tree, complement)) {
        found.computeIfAbsent(name, n -> new ArrayList<>()).add(complement);
      }
    }
    return found;
  }

  /** The slots of a noun that names an event. */
  public Slots ofNoun(Token noun) {
    Slots.Builder slots = new Slots.Builder();
    slots.near("poss", tree.children(noun, "nmod:poss"));
    slots.near("mod", modifiers(noun));
    prepositionsOf(noun).forEach(slots::near);
    slots.near(
        "comp",
        tree.children(noun, "acl", "ccomp", "xcomp").stream().filter(this::isInfinitive).toList());
    slots.near("subj", tree.children(noun, "nsubj"));
    participles(noun, slots);
    governor(noun, slots);
    return slots.build();
  }

  private boolean isInfinitive(Token clause) {
    return clause.baseRelation().equals("ccomp")
        || tree.children(clause, "mark").stream()
            .anyMatch(m -> m.text().equalsIgnoreCase("to") || m.text().equalsIgnoreCase("that"));
  }

  private List<Token> modifiers(Token noun) {
    return tree.children(noun, "amod", "compound", "nmod").stream()
        .filter(t -> t.index() < noun.index() && !t.relation().equals("nmod:poss"))
        .filter(t -> tree.children(t, "case").isEmpty())
        .toList();
  }

  /** "an attack carried out by rebels": what a participle after the noun adds. */
  private void participles(Token noun, Slots.Builder slots) {
    for (Token verb : tree.children(noun, "acl")) {
      if (clauses.isPassive(verb)) {
        slots.far("by", ofVerb(verb).get("subj"));
      }
      prepositionsOf(verb).forEach(slots::far);
    }
  }

  /** What the verb adds that carries the noun as subject, object or complement. */
  private void governor(Token noun, Slots.Builder slots) {
    Token top = firstConjunct(noun);
    Optional<Token> verb = tree.head(top).filter(h -> h.upos() == UniversalTag.VERB);
    if (verb.isEmpty() || !Tree.is(top, "obj", "nsubj", "obl", "xcomp")) {
      return;
    }
    Optional<LightKind> kind = lexicon.light(verb.get().lemma());
    if (Tree.is(top, "obj", "nsubj:pass") && kind.isPresent()) {
      List<Token> subjects =
          clauses.isPassive(verb.get())
              ? ofVerb(verb.get()).get("subj")
              : clauses.subject(verb.get()).stream().filter(s -> !s.equals(top)).toList();
      slots.far(kind.get() == LightKind.UNDERGO ? "obj" : "subj", subjects);
    }
    if (top.baseRelation().equals("obl")) {
      circumstance(top, verb.get(), slots);
    }
    if (kind.isPresent() || top.baseRelation().equals("nsubj")) {
      prepositionsOf(verb.get()).forEach((name, list) -> addOthers(slots, name, list, top));
    }
  }

  /** "engaged in talks", "came under attack", "said in a meeting": the subject takes part. */
  private void circumstance(Token noun, Token verb, Slots.Builder slots) {
    List<Token> subject = clauses.subject(verb).stream().toList();
    List<String> names = Prepositions.of(tree, noun);
    if (names.contains("under")) {
      slots.far("obj", subject);
    } else if (names.stream().anyMatch(PARTAKING::contains)) {
      slots.far("partaker", subject);
    }
  }

  private static void addOthers(Slots.Builder slots, String name, List<Token> list, Token noun) {
    slots.far(name, list.stream().filter(t -> !t.equals(noun)).toList());
  }

  private Token firstConjunct(Token noun) {
    return noun.baseRelation().equals("conj")
        ? tree.head(noun).filter(h -> h.upos() == noun.upos()).orElse(noun)
        : noun;
  }
}
