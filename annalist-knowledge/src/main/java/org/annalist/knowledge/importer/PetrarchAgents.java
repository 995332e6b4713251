package org.annalist.knowledge.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads agent dictionaries of PETRARCH and TABARI: {@code PHRASE {PLURAL} [~CODE]}, with sets such
 * as {@code !PERSON! = MAN, WOMAN} that stand inside phrases.
 */
final class PetrarchAgents implements KnowledgeImporter {
  private static final Pattern AGENT =
      Pattern.compile(
          "([\\p{L}\\p{N}_.'&/!’ -]+?)\\s*(?:\\{([^}]*)\\})?\\s*\\[(~?)([A-Z]{2,})(~?)\\]");
  private static final Pattern SET = Pattern.compile("(![A-Z]+!)\\s*=\\s*(.+)");

  private final CameoCodes codes = new CameoCodes();

  @Override
  public String format() {
    return "petrarch-agents";
  }

  @Override
  public String description() {
    return "agent dictionaries of PETRARCH and TABARI (PHRASE {PLURAL} [~CODE])";
  }

  @Override
  public String licence() {
    return "MIT (dictionaries of PETRARCH)";
  }

  @Override
  public void read(String file, InputStream in, ImportSink sink) throws IOException {
    Map<String, List<String>> sets = new HashMap<>();
    Lines.each(in, sink, (line, number) -> line(file, line, number, sets, sink));
  }

  private void line(
      String file, String line, long number, Map<String, List<String>> sets, ImportSink sink)
      throws IOException {
    String text = line.replaceFirst("\\s*(#|;|<!--).*", "").strip();
    if (text.isEmpty()) {
      return;
    }
    Matcher set = SET.matcher(text);
    if (set.matches()) {
      sets.put(set.group(1), List.of(set.group(2).split("\\s*,\\s*")));
      return;
    }
    Matcher agent = AGENT.matcher(text);
    if (!agent.matches()) {
      sink.problem(Lines.skipped(file, number, "no agent with a code: " + text));
      return;
    }
    CameoCodes.Code code = codes.read(agent.group(4));
    String irregular = agent.group(2);
    for (String phrase : expanded(agent.group(1), sets)) {
      String noun = Spelling.noun(phrase);
      String plural = irregular == null ? Spelling.plural(noun) : Spelling.noun(irregular);
      sink.role(new RoleRow(noun, plural, code.sectors(), code.country()));
    }
  }

  private static List<String> expanded(String phrase, Map<String, List<String>> sets) {
    for (Map.Entry<String, List<String>> set : sets.entrySet()) {
      if (phrase.contains(set.getKey())) {
        return set.getValue().stream().map(m -> phrase.replace(set.getKey(), m.strip())).toList();
      }
    }
    return List.of(phrase);
  }
}
