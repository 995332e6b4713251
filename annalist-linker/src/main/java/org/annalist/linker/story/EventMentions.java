package org.annalist.linker.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which mentions of events mean the same event: those in reports of one story whose words have the
 * same root. Immutable and thread-safe.
 */
public final class EventMentions {
  private final Roots roots;

  private EventMentions(Roots roots) {
    this.roots = roots;
  }

  /** With the word lists that ship with the product. */
  public static EventMentions builtIn() {
    return new EventMentions(Roots.builtIn());
  }

  /**
   * One mention.
   *
   * @param id any id that is unique among the mentions
   * @param story the story of its report, from {@link Stories}
   * @param words the words that mean the event
   */
  public record Mention(String id, String story, String words) {}

  /** The event of each mention: mention id to the id of the first mention of the event. */
  public Map<String, String> of(List<Mention> mentions) {
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, String> out = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      String key = mention.story() + "\n" + roots.ofHead(mention.words());
      first.putIfAbsent(key, mention.id());
      out.put(mention.id(), first.getOrDefault(key, mention.id()));
    }
    return out;
  }
}
