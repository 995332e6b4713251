package org.annalist.lab.regression;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.annalist.lab.eval.RunCounts;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.json.JsonLines;

/** Reads and writes pins as JSON files. Stateless and thread-safe. */
public final class PinFile {
  private static final String SUFFIX = ".json";

  private PinFile() {}

  /**
   * All pins of a folder, by id.
   *
   * @throws IOException if the folder or a file cannot be read
   */
  public static List<Pin> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
    }
    List<Pin> out = new ArrayList<>();
    for (Path file : files) {
      out.add(parse(Files.readString(file), file.toString()));
    }
    return out;
  }

  /**
   * The pin written in a text.
   *
   * @throws IOException if the text is no JSON object; {@code where} stands in the message
   */
  public static Pin parse(String text, String where) throws IOException {
    Fields fields = JsonLines.parse(text, where);
    Map<String, Double> figures = new LinkedHashMap<>();
    Fields pinned = fields.object("figures").orElse(Fields.none());
    pinned.values().keySet().forEach(m -> figures.put(m, pinned.number(m).orElse(0.0)));
    return new Pin(
        fields.text("id"),
        fields.text("task"),
        fields.text("title"),
        new Pin.Data(
            fields.text("documents"),
            fields.text("gold"),
            fields.text("documentsSha256"),
            fields.text("goldSha256"),
            fields.text("licence")),
        fields.number("tolerance").orElse(0.0),
        fields.object("counts").map(PinFile::counts),
        figures,
        fields.strings("log"));
  }

  /**
   * Writes the pin into the folder, as {@code id.json}.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path folder, Pin pin) throws IOException {
    Path file = folder.resolve(pin.id() + SUFFIX);
    Files.writeString(file, JsonLines.pretty(fields(pin)) + "\n", StandardCharsets.UTF_8);
  }

  private static Fields fields(Pin pin) {
    FieldsBuilder figures = new FieldsBuilder();
    pin.figures().forEach((m, v) -> figures.put(m, rounded(v)));
    return new FieldsBuilder()
        .put("id", pin.id())
        .put("task", pin.task())
        .put("title", pin.title())
        .put("documents", pin.data().documents())
        .put("gold", pin.data().gold())
        .put("documentsSha256", pin.data().documentsSha256())
        .put("goldSha256", pin.data().goldSha256())
        .put("licence", pin.data().licence())
        .put("tolerance", pin.tolerance())
        .put("counts", pin.counts().map(PinFile::fields))
        .put("figures", java.util.Optional.of(figures.build()))
        .put("log", pin.log())
        .build();
  }

  private static Fields fields(RunCounts counts) {
    return new FieldsBuilder()
        .put("read", counts.read())
        .put("coded", counts.coded())
        .put("empty", counts.empty())
        .put("quarantined", counts.quarantined())
        .put("items", counts.items())
        .build();
  }

  private static RunCounts counts(Fields fields) {
    return new RunCounts(
        whole(fields, "read"),
        whole(fields, "coded"),
        whole(fields, "empty"),
        whole(fields, "quarantined"),
        whole(fields, "items"));
  }

  private static int whole(Fields fields, String name) {
    return fields.number(name).orElse(0.0).intValue();
  }

  private static double rounded(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.4f", value));
  }
}
