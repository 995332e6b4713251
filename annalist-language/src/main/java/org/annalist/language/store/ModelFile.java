package org.annalist.language.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A model file: {@code int} magic {@code ANLM}, {@code int} format version, {@code long} CRC-32 of
 * all that follows, {@code int} number of sections, then for each section its name (modified UTF-8
 * with a length), {@code int} plain length, {@code int} packed length and the packed bytes
 * (deflate). Numbers are big-endian. Immutable.
 */
public final class ModelFile {
  /** The format version written and read. */
  public static final int VERSION = 1;

  private static final int MAGIC = 0x414E4C4D;
  private final Map<String, byte[]> sections;

  private ModelFile(Map<String, byte[]> sections) {
    this.sections = sections;
  }

  /** A file of these sections, in their order. */
  public static ModelFile of(Map<String, byte[]> sections) {
    return new ModelFile(Collections.unmodifiableMap(new LinkedHashMap<>(sections)));
  }

  /** The same file with one section added or replaced. */
  public ModelFile with(String name, byte[] section) {
    Map<String, byte[]> more = new LinkedHashMap<>(sections);
    more.put(name, section);
    return of(more);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is no model file, of another version, or damaged; the message says
   *     which
   */
  public static ModelFile read(InputStream in) throws IOException {
    DataInputStream head = new DataInputStream(in);
    if (head.readInt() != MAGIC) {
      throw new IOException("not a model file of Annalist");
    }
    int version = head.readInt();
    if (version != VERSION) {
      throw new IOException("model format " + version + ", this program reads " + VERSION);
    }
    long expected = head.readLong();
    byte[] body = head.readAllBytes();
    if (crc(body) != expected) {
      throw new IOException("the model file is damaged (checksum)");
    }
    return new ModelFile(sections(new DataInputStream(new ByteArrayInputStream(body))));
  }

  private static Map<String, byte[]> sections(DataInputStream in) throws IOException {
    Map<String, byte[]> out = new LinkedHashMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      byte[] plain = new byte[in.readInt()];
      byte[] packed = new byte[in.readInt()];
      in.readFully(packed);
      Inflater inflater = new Inflater();
      try {
        inflater.setInput(packed);
        if (inflater.inflate(plain) != plain.length) {
          throw new IOException("section " + name + " is too short");
        }
      } catch (DataFormatException e) {
        throw new IOException("section " + name + " is damaged", e);
      } finally {
        inflater.end();
      }
      out.put(name, plain);
    }
    return out;
  }

  /** Writes the file. The same sections give the same bytes. */
  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(body);
    data.writeInt(sections.size());
    for (Map.Entry<String, byte[]> section : sections.entrySet()) {
      byte[] packed = deflate(section.getValue());
      data.writeUTF(section.getKey());
      data.writeInt(section.getValue().length);
      data.writeInt(packed.length);
      data.write(packed);
    }
    byte[] bytes = body.toByteArray();
    DataOutputStream head = new DataOutputStream(out);
    head.writeInt(MAGIC);
    head.writeInt(VERSION);
    head.writeLong(crc(bytes));
    head.write(bytes);
    head.flush();
  }

  private static byte[] deflate(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /**
   * The plain bytes of a section; not a copy.
   *
   * @throws IllegalArgumentException if there is no such section
   */
  public byte[] section(String name) {
    byte[] bytes = sections.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("the model has no section " + name);
    }
    return bytes;
  }
}
