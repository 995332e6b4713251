package org.annalist.record.format.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A cursor on a JSON value that knows its path, so that a refusal names the place. Immutable. */
final class Fields {
  private final JsonNode node;
  private final String path;

  private Fields(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  static Fields root(JsonNode node) {
    return new Fields(node, "").check(node.isObject(), "an object");
  }

  Fields object(String key) {
    Fields at = at(key);
    return at.check(at.node.isObject(), "an object");
  }

  <T> Optional<T> optional(String key, Function<Fields, T> read) {
    return present(key) ? Optional.of(read.apply(object(key))) : Optional.empty();
  }

  <T> List<T> list(String key, Function<Fields, T> read) {
    return items(key).stream().map(read).toList();
  }

  List<String> strings(String key) {
    return items(key).stream()
        .map(i -> i.check(i.node.isString(), "text").node.stringValue())
        .toList();
  }

  List<Integer> integers(String key) {
    return items(key).stream().map(Fields::wholeNumber).toList();
  }

  String text(String key) {
    Fields at = at(key);
    return at.check(at.node.isString(), "text").node.stringValue();
  }

  Optional<String> optionalText(String key) {
    return present(key) ? Optional.of(text(key)) : Optional.empty();
  }

  int integer(String key) {
    return at(key).wholeNumber();
  }

  private int wholeNumber() {
    return check(node.canConvertToInt() && node.isIntegralNumber(), "a whole number")
        .node
        .intValue();
  }

  Optional<Long> optionalLong(String key) {
    if (!present(key)) {
      return Optional.empty();
    }
    Fields at = at(key);
    return Optional.of(at.check(at.node.isIntegralNumber(), "a whole number").node.longValue());
  }

  double number(String key) {
    Fields at = at(key);
    return at.check(at.node.isNumber(), "a number").node.doubleValue();
  }

  Optional<Double> optionalNumber(String key) {
    return present(key) ? Optional.of(number(key)) : Optional.empty();
  }

  boolean flag(String key) {
    Fields at = at(key);
    return at.check(at.node.isBoolean(), "true or false").node.booleanValue();
  }

  /** A constant, in whatever case the format writes it. */
  <E extends Enum<E>> E constant(String key, Class<E> type) {
    String name = text(key).toUpperCase(Locale.ROOT);
    return at(key).guard(() -> Enum.valueOf(type, name));
  }

  boolean present(String key) {
    return node.has(key) && !node.get(key).isNull();
  }

  /** Turns a refusal by the model into one that names the path. */
  <T> T guard(java.util.function.Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new BrokenLineException(name() + ": " + e.getMessage(), e);
    }
  }

  private List<Fields> items(String key) {
    Fields at = at(key);
    at.check(at.node.isArray(), "a list");
    return IntStream.range(0, at.node.size())
        .mapToObj(i -> new Fields(at.node.get(i), at.path + "[" + i + "]"))
        .toList();
  }

  private Fields at(String key) {
    return new Fields(node.path(key), path.isEmpty() ? key : path + "." + key);
  }

  private Fields check(boolean holds, String expected) {
    if (!holds) {
      throw new BrokenLineException(name() + " should be " + expected);
    }
    return this;
  }

  private String name() {
    return path.isEmpty() ? "the line" : path;
  }
}
