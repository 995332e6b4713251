package org.annalist.lab;

import org.annalist.lab.eval.Coding;
import org.annalist.lab.kit.actors.Resolving;
import org.annalist.lab.kit.attribution.Attributing;
import org.annalist.lab.kit.geo.Locating;
import org.annalist.lab.kit.muc4.Reading;
import org.annalist.lab.kit.time.Timing;

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

  /** Analyser, coder and linker, with the trees; every telling makes an incident. */
  Reading reading();
}
