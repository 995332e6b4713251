package org.annalist.knowledge.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import org.annalist.knowledge.lexicon.EventLexicon;
import org.annalist.knowledge.lexicon.VerbRow;
import org.annalist.knowledge.lexicon.petrarch.ImportedVerbs;
import org.annalist.knowledge.lexicon.petrarch.PetrarchVerbs;
import org.annalist.knowledge.ontology.Ontology;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * Reads verb dictionaries of PETRARCH2: heads and the nouns that patterns ask for. What cannot be
 * used is told in counts.
 */
final class PetrarchVerbDictionary implements KnowledgeImporter {
  @Override
  public String format() {
    return "petrarch-verbs";
  }

  @Override
  public String description() {
    return "verb dictionaries of PETRARCH2 (heads and noun patterns)";
  }

  @Override
  public String licence() {
    return "MIT (dictionaries of PETRARCH)";
  }

  @Override
  public void read(String file, InputStream in, ImportSink sink) throws IOException {
    StringBuilder text = new StringBuilder();
    Lines.each(in, sink, (line, number) -> text.append(line).append('\n'));
    ImportedVerbs verbs =
        PetrarchVerbs.read(
            file, new StringReader(text.toString()), Ontology.builtIn(), EventLexicon.builtIn());
    verbs.problems().forEach(sink::problem);
    for (String line : verbs.summary()) {
      sink.problem(Problem.info(ProblemCode.BROKEN_KNOWLEDGE_ROW, Location.of(file), line, ""));
    }
    for (VerbRow row : verbs.rows()) {
      sink.verb(row);
    }
  }
}
