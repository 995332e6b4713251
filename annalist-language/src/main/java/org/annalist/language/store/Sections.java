package org.annalist.language.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.annalist.language.learn.ByteScorer;
import org.annalist.language.learn.Scorer;
import org.annalist.language.learn.SparseScorer;
import org.annalist.language.word.ClusterTable;

/**
 * What is inside the sections of a model file: text is UTF-8; weights are gaps and values of the
 * weights that are not 0; clusters are gaps between sorted word hashes with cluster numbers.
 * Numbers are variable-length, seven bits a byte, lowest first.
 */
public final class Sections {
  private static final int FEW = 4;

  private Sections() {}

  /** A text as bytes. */
  public static byte[] text(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }

  /** The text of a section. */
  public static String text(byte[] section) {
    return new String(section, StandardCharsets.UTF_8);
  }

  /** The lines of a text section. */
  public static List<String> lines(byte[] section) {
    return text(section).lines().toList();
  }

  /** Packs weights: rows, classes, number of weights that are not 0, their gaps, their values. */
  public static byte[] weights(byte[] weights, int classes) {
    ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    int last = -1;
    int count = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        number(gaps, i - last - 1);
        values.write(weights[i]);
        last = i;
        count++;
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(out, weights.length / classes);
    number(out, classes);
    number(out, count);
    out.writeBytes(gaps.toByteArray());
    out.writeBytes(values.toByteArray());
    return out.toByteArray();
  }

  /** A scorer of packed weights: dense with few classes, sparse with many. */
  public static Scorer scorer(byte[] section) {
    Cursor in = new Cursor(section);
    int rows = in.number();
    int classes = in.number();
    int count = in.number();
    return classes <= FEW
        ? dense(section, in, rows * classes, classes, count)
        : sparse(section, in, rows, classes, count);
  }

  private static Scorer dense(byte[] section, Cursor in, int size, int classes, int count) {
    byte[] weights = new byte[size];
    int value = section.length - count;
    int at = -1;
    for (int i = 0; i < count; i++) {
      at += in.number() + 1;
      weights[at] = section[value + i];
    }
    return new ByteScorer(weights, classes);
  }

  private static Scorer sparse(byte[] section, Cursor in, int rows, int classes, int count) {
    int[] starts = new int[rows + 1];
    byte[] pairs = new byte[2 * count];
    int value = section.length - count;
    int row = 0;
    int column = -1;
    for (int i = 0; i < count; i++) {
      column += in.number() + 1;
      while (column >= classes) {
        column -= classes;
        starts[++row] = 2 * i;
      }
      pairs[2 * i] = (byte) column;
      pairs[2 * i + 1] = section[value + i];
    }
    while (row < rows) {
      starts[++row] = 2 * count;
    }
    return new SparseScorer(starts, pairs, classes);
  }

  /** Packs a cluster table. */
  public static byte[] clusters(ClusterTable table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(out, table.clusters());
    for (int c = 1; c <= table.clusters(); c++) {
      byte[] path = text(table.path(c));
      number(out, path.length);
      out.writeBytes(path);
    }
    int[] keys = table.sortedKeys();
    number(out, keys.length);
    long last = Integer.MIN_VALUE;
    ByteArrayOutputStream low = new ByteArrayOutputStream();
    ByteArrayOutputStream high = new ByteArrayOutputStream();
    for (int key : keys) {
      number(out, (int) (key - last));
      last = key;
      low.write(table.clusterOf(key));
      high.write(table.clusterOf(key) >>> 8);
    }
    out.writeBytes(high.toByteArray());
    out.writeBytes(low.toByteArray());
    return out.toByteArray();
  }

  /** A cluster table that was packed. */
  public static ClusterTable clusters(byte[] section) {
    Cursor in = new Cursor(section);
    String[] paths = new String[in.number()];
    for (int c = 0; c < paths.length; c++) {
      paths[c] = in.text();
    }
    int count = in.number();
    int[] keys = new int[count];
    long last = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      last += in.number() & 0xFFFFFFFFL;
      keys[i] = (int) last;
    }
    short[] values = new short[count];
    int high = section.length - 2 * count;
    for (int i = 0; i < count; i++) {
      values[i] = (short) ((section[high + i] & 0xFF) << 8 | section[high + count + i] & 0xFF);
    }
    return new ClusterTable(keys, values, paths);
  }

  private static void number(ByteArrayOutputStream out, int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** Reads packed numbers one after the other. */
  private static final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes) {
      this.bytes = bytes;
    }

    int number() {
      int value = 0;
      int shift = 0;
      while (bytes[at] < 0) {
        value |= (bytes[at++] & 0x7F) << shift;
        shift += 7;
      }
      return value | bytes[at++] << shift;
    }

    String text() {
      int length = number();
      String value = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return value;
    }
  }
}
