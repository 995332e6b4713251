package org.annalist.lab.kit.annals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.json.Fields;
import org.annalist.linker.across.RecordLinker;
import org.annalist.linker.cluster.MemoryLinkStore;
import org.annalist.model.link.LinkedIncident;

/** Gives incidents that are linked across reports the same key. Stateless. */
final class AnnalsKeys {
  private AnnalsKeys() {}

  /** The lines with the ids of linked incidents as keys. */
  static List<Fields> across(List<Prediction> predictions) {
    MemoryLinkStore store = new MemoryLinkStore();
    predictions.forEach(p -> p.linked().ifPresent(store::put));
    RecordLinker linker = RecordLinker.over(store);
    linker.catchUp();
    return predictions.stream().map(p -> keyed(p.fields(), linker)).toList();
  }

  private static Fields keyed(Fields line, RecordLinker linker) {
    List<Object> incidents = new ArrayList<>();
    for (Fields incident : line.objects("incidents")) {
      Map<String, Object> fields = new LinkedHashMap<>(incident.values());
      String key = incident.text("key");
      fields.put("key", linker.incident(key).map(LinkedIncident::id).orElse(key));
      incidents.add(fields);
    }
    Map<String, Object> all = new LinkedHashMap<>(line.values());
    all.put("incidents", incidents);
    return new Fields(all);
  }
}
