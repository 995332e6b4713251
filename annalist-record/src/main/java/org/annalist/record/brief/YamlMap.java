package org.annalist.record.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file that knows the line of each key and complains with it. What is asked for
 * and is not there is empty. Not thread-safe.
 */
final class YamlMap {
  private final String uri;
  private final long line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Long> lines = new LinkedHashMap<>();
  private final List<Problem> problems;

  private YamlMap(String uri, long line, List<Problem> problems) {
    this.uri = uri;
    this.line = line;
    this.problems = problems;
  }

  /** The top mapping of a text; empty, with a problem, when there is none. */
  public static Optional<YamlMap> read(String uri, String text, List<Problem> problems) {
    try {
      Optional<Node> root = new Compose(settings()).composeString(text);
      if (root.isEmpty() || !(root.get() instanceof MappingNode)) {
        problems.add(problem(uri, 1, "the file is empty or no mapping", "begin with title: ..."));
        return Optional.empty();
      }
      return Optional.of(of(uri, 1, (MappingNode) root.get(), problems));
    } catch (MarkedYamlEngineException e) {
      long at = e.getProblemMark().map(m -> m.getLine() + 1L).orElse(1L);
      problems.add(problem(uri, at, "not YAML: " + e.getProblem(), ""));
      return Optional.empty();
    } catch (YamlEngineException e) {
      problems.add(problem(uri, 1, "not YAML: " + e.getMessage().strip(), ""));
      return Optional.empty();
    }
  }

  private static LoadSettings settings() {
    return LoadSettings.builder().setAllowDuplicateKeys(false).build();
  }

  private static YamlMap of(String uri, long line, MappingNode node, List<Problem> problems) {
    YamlMap map = new YamlMap(uri, line, problems);
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        long at = lineOf(key, line);
        if (map.values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
          problems.add(problem(uri, at, "the key stands twice: " + key.getValue(), ""));
        }
        map.lines.putIfAbsent(key.getValue(), at);
      } else {
        problems.add(problem(uri, lineOf(tuple.getKeyNode(), line), "a key is no text", ""));
      }
    }
    return map;
  }

  private static long lineOf(Node node, long otherwise) {
    return node.getStartMark().map(m -> m.getLine() + 1L).orElse(otherwise);
  }

  /** Complains about every key that is not one of these. */
  public void allow(List<String> keys) {
    for (String key : values.keySet()) {
      if (!keys.contains(key)) {
        complain(key, "unknown key: " + key, "known here: " + String.join(", ", keys));
      }
    }
  }

  /** Notes that something is wrong with the value of a key. */
  public void complain(String key, String message) {
    complain(key, message, "");
  }

  private void complain(String key, String message, String hint) {
    problems.add(problem(uri, lines.getOrDefault(key, line), message, hint));
  }

  private static Problem problem(String uri, long line, String message, String hint) {
    return Problem.error(ProblemCode.BROKEN_QUESTION, Location.line(uri, line), message, hint);
  }

  /** The mapping under a key; an empty one when there is none. */
  public YamlMap map(String key) {
    Node node = values.get(key);
    long at = lines.getOrDefault(key, line);
    if (node instanceof MappingNode mapping) {
      return of(uri, at, mapping, problems);
    }
    if (node != null) {
      complain(key, key + " has to be a mapping of keys to values");
    }
    return new YamlMap(uri, at, problems);
  }

  /** The text under a key. */
  public Optional<String> text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    complain(key, key + " has to be one value");
    return Optional.empty();
  }

  /** The number under a key. */
  public OptionalDouble number(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(text.get()));
    } catch (NumberFormatException e) {
      complain(key, "not a number: " + text.get());
      return OptionalDouble.empty();
    }
  }

  /** The texts under a key: a list, or one value. */
  public List<String> list(String key) {
    Node node = values.get(key);
    List<String> out = new ArrayList<>();
    if (node instanceof ScalarNode scalar) {
      out.add(scalar.getValue());
    } else if (node instanceof SequenceNode sequence) {
      for (Node each : sequence.getValue()) {
        if (each instanceof ScalarNode scalar) {
          out.add(scalar.getValue());
        } else {
          complain(key, key + " has to be a list of plain values");
        }
      }
    } else if (node != null) {
      complain(key, key + " has to be a list");
    }
    return out;
  }
}
