package org.annalist.lab;

import java.util.function.Function;
import org.annalist.lab.eval.Coding;
import org.annalist.lab.kit.actors.Resolving;
import org.annalist.lab.kit.attribution.Attributing;
import org.annalist.lab.kit.geo.Locating;
import org.annalist.lab.kit.muc4.Reading;
import org.annalist.lab.kit.time.Timing;
import org.annalist.language.english.AnalyzedWords;

/** The parts of the product that tasks predict with. Thread-safe; parts are loaded on first use. */
interface Systems {
  /** The engine. */
  Coding coding();

  /** The coder's finder of statements, over the analyser. */
  Attributing attributing();

  /** Who is who. */
  Resolving resolving();

  /** The coder's finder of times, over the analyser. */
  Timing timing();

  /** The coder's finder of place names, over the analyser. */
  Locating locating();

  /** The analyser on the words of one sentence. */
  Function<String[], AnalyzedWords> parsing();

  /** Analyser, coder and linker, with the trees; every telling makes an incident. */
  Reading reading();
}
