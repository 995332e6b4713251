package org.annalist.coder.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.mention.ActorMention;
import org.annalist.coder.mention.ActorMentions;
import org.annalist.coder.mention.Statements;
import org.annalist.knowledge.actor.ActorKnowledge;
import org.annalist.language.ParsedText;

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

  /** The mentions of a document, resolved as of its day of publication. */
  public ActorMentions find(ParsedText parsed, Statements statements) {
    Optional<LocalDate> day = parsed.document().published();
    List<Line> lines =
        parsed.sentences().stream().map(s -> Line.of(parsed, s, knowledge, day)).toList();
    DraftFinder finder = new DraftFinder(knowledge, day);
    List<List<Draft>> drafts = lines.stream().map(finder::find).toList();
    Cast cast = CastReader.read(lines, drafts);
    MentionReader reader =
        new MentionReader(lines, drafts, cast, new Speakers(statements, parsed.quotations()));
    List<ActorMention> mentions = new ArrayList<>();
    for (Named named : reader.read()) {
      Draft draft = named.draft();
      mentions.add(
          new ActorMention(
              draft.sentence(), draft.head(), draft.tokens(), named.form(), named.members()));
    }
    return ActorMentions.of(mentions);
  }
}
