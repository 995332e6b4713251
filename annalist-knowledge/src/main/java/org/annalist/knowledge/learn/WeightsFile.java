package org.annalist.knowledge.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file of one model: {@code int} magic {@code ANLW}, {@code int} format version, {@code long}
 * CRC-32 of the rest, then deflated: the manifest (number, then pairs of strings), the classes
 * (number, strings), the largest weight ({@code float}), the number of features, their keys in
 * ascending order ({@code long}), and the weights in steps of a 32767th of the largest ({@code
 * short}), feature by feature. Numbers are big-endian, strings modified UTF-8 with a length. The
 * same model gives the same bytes. Stateless and thread-safe.
 */
public final class WeightsFile {
  private static final int MAGIC = 0x414E4C57;
  private static final int VERSION = 1;

  private WeightsFile() {}

  /**
   * Writes a model; weights are rounded.
   *
   * @throws IOException if the stream fails
   */
  public static void write(LinearModel model, OutputStream out) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream body = new DataOutputStream(new DeflaterOutputStream(packed, best))) {
      writeBody(model, body);
    } finally {
      best.end();
    }
    DataOutputStream head = new DataOutputStream(out);
    head.writeInt(MAGIC);
    head.writeInt(VERSION);
    head.writeLong(crc(packed.toByteArray()));
    head.write(packed.toByteArray());
    head.flush();
  }

  private static void writeBody(LinearModel model, DataOutputStream body) throws IOException {
    Map<String, String> manifest = new TreeMap<>(model.manifest());
    body.writeInt(manifest.size());
    for (Map.Entry<String, String> entry : manifest.entrySet()) {
      body.writeUTF(entry.getKey());
      body.writeUTF(entry.getValue());
    }
    body.writeInt(model.classes().size());
    for (String name : model.classes()) {
      body.writeUTF(name);
    }
    SortedMap<Long, List<Float>> table = model.table();
    float largest = 0;
    for (List<Float> row : table.values()) {
      for (float weight : row) {
        largest = Math.max(largest, Math.abs(weight));
      }
    }
    body.writeFloat(largest);
    body.writeInt(table.size());
    for (long key : table.keySet()) {
      body.writeLong(key);
    }
    for (List<Float> row : table.values()) {
      for (float weight : row) {
        body.writeShort(largest == 0 ? 0 : Math.round(weight / largest * Short.MAX_VALUE));
      }
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the file is no weights file, of another version, or damaged; the message
   *     says which
   */
  public static LinearModel read(InputStream in) throws IOException {
    DataInputStream head = new DataInputStream(in);
    if (head.readInt() != MAGIC) {
      throw new IOException("not a weights file of Annalist");
    }
    int version = head.readInt();
    if (version != VERSION) {
      throw new IOException("weights format " + version + ", this program reads " + VERSION);
    }
    long expected = head.readLong();
    byte[] packed = head.readAllBytes();
    if (crc(packed) != expected) {
      throw new IOException("the weights file is damaged (checksum)");
    }
    try (InputStream plain = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return readBody(new DataInputStream(new ByteArrayInputStream(plain.readAllBytes())));
    }
  }

  private static LinearModel readBody(DataInputStream body) throws IOException {
    Map<String, String> manifest = new TreeMap<>();
    for (int left = body.readInt(); left > 0; left--) {
      manifest.put(body.readUTF(), body.readUTF());
    }
    List<String> classes = new ArrayList<>();
    for (int left = body.readInt(); left > 0; left--) {
      classes.add(body.readUTF());
    }
    float largest = body.readFloat();
    long[] keys = new long[body.readInt()];
    bytes(body, keys.length * (long) Long.BYTES).asLongBuffer().get(keys);
    float[] weights =
        new float[Math.multiplyExact(keys.length, LinearModel.columns(classes.size()))];
    ShortBuffer steps = bytes(body, weights.length * (long) Short.BYTES).asShortBuffer();
    for (int i = 0; i < weights.length; i++) {
      weights[i] = steps.get() * largest / Short.MAX_VALUE;
    }
    return LinearModel.of(classes, manifest, keys, weights);
  }

  private static ByteBuffer bytes(DataInputStream body, long size) throws IOException {
    if (size > body.available()) {
      throw new EOFException("the weights file ends too early");
    }
    return ByteBuffer.wrap(body.readNBytes((int) size));
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
