package org.annalist.lab.ud;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;

/** A packed treebank as documents with the fields {@code id} and {@code conllu}. Stateless. */
public final class TreebankDocuments {
  /** How the name of a packed treebank ends. */
  public static final String SUFFIX = ".conllu.gz";

  /** The field with a document's lines. */
  public static final String CONLLU = "conllu";

  private static final String NEW = "# newdoc";

  private TreebankDocuments() {}

  /**
   * The documents of a treebank in its order; one without marks of documents is one document.
   *
   * @throws IOException if the bytes are not packed with gzip
   */
  public static List<Fields> read(byte[] packed) throws IOException {
    List<Fields> out = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    String id = "all";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(NEW)) {
          add(id, lines, out);
          id = line.substring(line.indexOf('=') + 1).strip();
        }
        lines.append(line).append('\n');
      }
    }
    add(id, lines, out);
    return out;
  }

  private static void add(String id, StringBuilder lines, List<Fields> out) {
    if (!lines.isEmpty()) {
      out.add(new FieldsBuilder().put("id", id).put(CONLLU, lines.toString()).build());
      lines.setLength(0);
    }
  }
}
