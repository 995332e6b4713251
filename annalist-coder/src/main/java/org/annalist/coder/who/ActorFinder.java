package org.annalist.coder.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.ActorMentions;
import org.annalist.coder.mention.Statements;
import org.annalist.coder.where.Toponym;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;

/**
 * Finds and resolves the actors of a document: names, descriptions and pronouns. A state told by
 * name or nationality has a country and no sectors, since it depends on the act whether its
 * government or its army is meant. Immutable and thread-safe.
 */
public final class ActorFinder {
  private final ActorKnowledge knowledge;

  /** A finder that uses this knowledge. */
  public ActorFinder(ActorKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The mentions of a document, resolved as of its day of publication, its places not known. */
  public ActorMentions find(ParsedText parsed, Statements statements) {
    return find(parsed, statements, List.of());
  }

  /**
   * The mentions of a document, resolved as of its day of publication.
   *
   * @param toponyms the place names of the document: they tell of what country the police of a
   *     small town are
   */
  public ActorMentions find(ParsedText parsed, Statements statements, List<Toponym> toponyms) {
    Optional<LocalDate> day = parsed.document().published();
    Towns towns = Towns.of(parsed, toponyms);
    List<Line> lines =
        parsed.sentences().stream()
            .map(s -> Line.of(parsed, s, knowledge.parts(text(parsed, s), day), towns))
            .toList();
    DraftFinder finder = new DraftFinder(knowledge, day);
    List<List<Draft>> found =
        lines.stream().map(l -> settled(finder.find(l), d -> Homes.settle(l, d, towns))).toList();
    ArmedPeoples peoples = ArmedPeoples.of(lines, found);
    Halves halves = Halves.of(found);
    List<List<Draft>> drafts =
        lines.stream()
            .map(
                l ->
                    settled(
                        found.get(l.sentence().index()), d -> halves.settle(peoples.settle(l, d))))
            .toList();
    Cast cast = CastReader.read(lines, drafts);
    List<List<Draft>> all = lines.stream().map(l -> Recalled.with(l, drafts, cast)).toList();
    MentionReader reader =
        new MentionReader(lines, all, cast, new Speakers(statements, parsed.quotations()));
    List<ActorMention> mentions = new ArrayList<>();
    for (Named named : reader.read()) {
      Draft draft = named.draft();
      mentions.add(
          new ActorMention(
              draft.sentence(), draft.head(), draft.tokens(), named.form(), named.members()));
    }
    return ActorMentions.of(mentions);
  }

  private static List<Draft> settled(List<Draft> drafts, UnaryOperator<Draft> rule) {
    return drafts.stream().map(rule).toList();
  }

  private static String text(ParsedText parsed, Sentence sentence) {
    return sentence.span().in(parsed.document().text());
  }
}
