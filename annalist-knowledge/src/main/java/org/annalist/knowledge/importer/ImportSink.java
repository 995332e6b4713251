package org.annalist.knowledge.importer;

import java.io.IOException;
import org.annalist.knowledge.lexicon.VerbRow;
import org.annalist.knowledge.place.SourcePlace;
import org.annalist.model.problem.Problem;

/** Takes what an importer reads, row by row. Used by one thread. */
public interface ImportSink {
  /** A named actor. */
  void actor(ActorRow row) throws IOException;

  /** A role noun. */
  void role(RoleRow row) throws IOException;

  /** A verb that tells an event. */
  void verb(VerbRow row) throws IOException;

  /** A place. */
  void place(SourcePlace place) throws IOException;

  /** A line that was skipped or read with a doubt. */
  void problem(Problem problem);

  /** One more line was read. */
  void line();
}
