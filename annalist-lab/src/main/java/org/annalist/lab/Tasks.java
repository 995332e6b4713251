package org.annalist.lab;

import java.util.List;
import java.util.Optional;
import org.annalist.lab.eval.Task;
import org.annalist.lab.kit.actors.ActorsTask;
import org.annalist.lab.kit.annals.AnnalsTask;
import org.annalist.lab.kit.attribution.AttributionTask;
import org.annalist.lab.kit.ecbplus.EcbPlusTask;
import org.annalist.lab.kit.geo.GeoTask;
import org.annalist.lab.kit.muc4.Muc4Task;
import org.annalist.lab.kit.muc4.TemplateModels;
import org.annalist.lab.kit.plover.PloverTask;
import org.annalist.lab.kit.time.TimeTask;
import org.annalist.lab.kit.ud.TextTask;
import org.annalist.lab.kit.ud.TreebankTask;
import org.annalist.language.text.SentenceSplitter;

/**
 * All tasks. Immutable.
 *
 * @param all in the order of the help text
 */
record Tasks(List<Task> all) {
  /** Copies the list. */
  Tasks {
    all = List.copyOf(all);
  }

  /** The tasks, predicting with these systems. */
  static Tasks with(Systems systems) {
    return new Tasks(
        List.of(
            new AnnalsTask(systems.coding()),
            new PloverTask(systems.coding()),
            new AttributionTask(systems.attributing()),
            new ActorsTask(systems.resolving()),
            new TimeTask(systems.timing()),
            new GeoTask(systems.locating()),
            new TreebankTask(systems.parsing()),
            new TextTask(text -> new SentenceSplitter().split(text)),
            new Muc4Task(systems.reading(), TemplateModels.builtIn()),
            new EcbPlusTask()));
  }

  /** The task of this name, if there is one. */
  Optional<Task> named(String name) {
    return all.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** All names. */
  List<String> names() {
    return all.stream().map(Task::name).toList();
  }
}
