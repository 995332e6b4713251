package org.annalist.lab.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.annalist.model.text.Span;

/**
 * The fields of one JSON object, in their order. A field that is null counts as absent. Immutable.
 *
 * @param values names to strings, numbers, booleans, lists and maps, free of nulls at every depth
 */
public record Fields(Map<String, Object> values) {
  private static final Fields NONE = new Fields(Map.of());

  /** Copies the map in its order. */
  public Fields {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** No fields. */
  public static Fields none() {
    return NONE;
  }

  /** Whether the field is there and not null. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The field as a string; empty when absent. */
  public String text(String name) {
    return maybe(name).orElse("");
  }

  /** The field as a string, if it is there (it may be the empty string). */
  public Optional<String> maybe(String name) {
    return Optional.ofNullable(values.get(name)).map(Object::toString);
  }

  /** The field as a number, if it is one. */
  public Optional<Double> number(String name) {
    return values.get(name) instanceof Number n ? Optional.of(n.doubleValue()) : Optional.empty();
  }

  /** Whether the field is the boolean false. */
  public boolean isFalse(String name) {
    return Boolean.FALSE.equals(values.get(name));
  }

  /** The field as an object, if it is one. */
  public Optional<Fields> object(String name) {
    return objects(name).stream().findFirst();
  }

  /** The objects of a list; a single object counts as a list of one, absent as none. */
  public List<Fields> objects(String name) {
    return list(name).stream().filter(Map.class::isInstance).map(Fields::of).toList();
  }

  /** The strings of a list; a single value counts as a list of one. */
  public List<String> strings(String name) {
    return list(name).stream().map(Object::toString).toList();
  }

  /** The numbers of a list; a single number counts as a list of one. */
  public List<Double> numbers(String name) {
    return list(name).stream()
        .filter(Number.class::isInstance)
        .map(n -> ((Number) n).doubleValue())
        .toList();
  }

  /** The pair {@code [start, end]} as a span, if it is one. */
  public Optional<Span> span(String name) {
    return asSpan(list(name));
  }

  /** The list {@code [[start, end], ...]} as spans. */
  public List<Span> spans(String name) {
    List<Span> out = new ArrayList<>();
    for (Object item : list(name)) {
      if (item instanceof List<?> pair) {
        asSpan(pair).ifPresent(out::add);
      }
    }
    return out;
  }

  private List<?> list(String name) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> many ? many : List.of(value);
  }

  private static Optional<Span> asSpan(List<?> pair) {
    return pair.size() == 2 && pair.get(0) instanceof Number a && pair.get(1) instanceof Number b
        ? Optional.of(new Span(a.intValue(), b.intValue()))
        : Optional.empty();
  }

  /** The object behind a map read from JSON; nulls are dropped. */
  static Fields of(Object map) {
    Map<String, Object> out = new LinkedHashMap<>();
    ((Map<?, ?>) map)
        .forEach((name, value) -> clean(value).ifPresent(v -> out.put(name.toString(), v)));
    return new Fields(out);
  }

  private static Optional<Object> clean(Object value) {
    if (value instanceof Map<?, ?> map) {
      return Optional.of(of(map).values());
    }
    if (value instanceof List<?> list) {
      return Optional.of(
          list.stream().filter(Objects::nonNull).flatMap(v -> clean(v).stream()).toList());
    }
    return Optional.ofNullable(value);
  }
}
