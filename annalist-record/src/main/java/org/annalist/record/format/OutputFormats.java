package org.annalist.record.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The formats known by name, in the order they are offered. Immutable; {@link #with} gives a copy
 * in which a format of the same name is replaced.
 *
 * @param all in the order offered
 */
public record OutputFormats(List<OutputFormat> all) {
  /** Copies the list. */
  public OutputFormats {
    all = List.copyOf(all);
  }

  /** The formats that ship with Annalist. */
  public static OutputFormats builtIn() {
    return new OutputFormats(List.of(new CodedFormat(), new PloverFormat()));
  }

  /** The format of this name. */
  public Optional<OutputFormat> find(String name) {
    return all.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The names, in the order offered. */
  public List<String> names() {
    return all.stream().map(OutputFormat::name).toList();
  }

  /** A copy with one more format; one of the same name gives way. */
  public OutputFormats with(OutputFormat format) {
    List<OutputFormat> out = new ArrayList<>(all);
    out.removeIf(f -> f.name().equals(format.name()));
    out.add(format);
    return new OutputFormats(out);
  }
}
