package org.annalist.lab.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.model.text.Span;

/** Builds {@link Fields} in the order of the calls. Not thread-safe. */
public final class FieldsBuilder {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** A string, number or boolean. */
  public FieldsBuilder put(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** A value that may be absent; then the field is left out. */
  public FieldsBuilder put(String name, Optional<?> value) {
    value.ifPresent(v -> values.put(name, v instanceof Fields f ? f.values() : v));
    return this;
  }

  /** A pair {@code [start, end]}. */
  public FieldsBuilder put(String name, Span span) {
    values.put(name, List.of(span.start(), span.end()));
    return this;
  }

  /** A list of pairs. */
  public FieldsBuilder spans(String name, List<Span> spans) {
    values.put(name, spans.stream().map(s -> List.of(s.start(), s.end())).toList());
    return this;
  }

  /** A list of objects. */
  public FieldsBuilder objects(String name, List<Fields> objects) {
    values.put(name, objects.stream().map(Fields::values).toList());
    return this;
  }

  /** The finished object. */
  public Fields build() {
    return new Fields(values);
  }
}
