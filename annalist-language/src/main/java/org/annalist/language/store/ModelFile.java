package org.annalist.language.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
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
  private static final int ROOM = 1 << 16;

  /** Where the packed bytes of a section lie, and how many plain ones they are. */
  private record Packed(byte[] bytes, int offset, int length, int plain) {
    static Packed of(byte[] plain) {
      byte[] bytes = deflate(plain);
      return new Packed(bytes, 0, bytes.length, plain.length);
    }
  }

  private final Map<String, Packed> sections;

  private ModelFile(Map<String, Packed> sections) {
    this.sections = Collections.unmodifiableMap(sections);
  }

  /** A file of these sections, in their order. */
  public static ModelFile of(Map<String, byte[]> sections) {
    Map<String, Packed> packed = new LinkedHashMap<>();
    sections.forEach((name, plain) -> packed.put(name, Packed.of(plain)));
    return new ModelFile(packed);
  }

  /** The same file with one section added or replaced. */
  public ModelFile with(String name, byte[] section) {
    Map<String, Packed> more = new LinkedHashMap<>(sections);
    more.put(name, Packed.of(section));
    return new ModelFile(more);
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
    ByteBuffer body = rest(head);
    if (crc(body.duplicate()) != expected) {
      throw new IOException("the model file is damaged (checksum)");
    }
    return new ModelFile(sections(body));
  }

  /** All that follows, copied once where the stream knows how much that is. */
  private static ByteBuffer rest(InputStream in) throws IOException {
    byte[] bytes = new byte[Math.max(in.available(), ROOM) + 1];
    int size = 0;
    for (int some = 0; some >= 0; some = in.read(bytes, size, bytes.length - size)) {
      size += some;
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
    }
    return ByteBuffer.wrap(bytes, 0, size);
  }

  private static Map<String, Packed> sections(ByteBuffer body) throws IOException {
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(body.array(), 0, body.limit()));
    Map<String, Packed> out = new LinkedHashMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      int plain = in.readInt();
      int packed = in.readInt();
      out.put(name, new Packed(body.array(), body.limit() - in.available(), packed, plain));
      in.skipNBytes(packed);
    }
    return out;
  }

  /** Writes the file. The same sections give the same bytes. */
  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(body);
    data.writeInt(sections.size());
    for (Map.Entry<String, Packed> section : sections.entrySet()) {
      Packed packed = section.getValue();
      data.writeUTF(section.getKey());
      data.writeInt(packed.plain());
      data.writeInt(packed.length());
      data.write(packed.bytes(), packed.offset(), packed.length());
    }
    byte[] bytes = body.toByteArray();
    DataOutputStream head = new DataOutputStream(out);
    head.writeInt(MAGIC);
    head.writeInt(VERSION);
    head.writeLong(crc(ByteBuffer.wrap(bytes)));
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

  private static long crc(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /**
   * The plain bytes of a section, unpacked anew.
   *
   * @throws IllegalArgumentException if there is no such section
   * @throws IllegalStateException if the section was written damaged
   */
  public byte[] section(String name) {
    Packed packed = sections.get(name);
    if (packed == null) {
      throw new IllegalArgumentException("the model has no section " + name);
    }
    return inflate(name, packed);
  }

  private static byte[] inflate(String name, Packed packed) {
    byte[] plain = new byte[packed.plain()];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed.bytes(), packed.offset(), packed.length());
      if (inflater.inflate(plain) != plain.length) {
        throw new IllegalStateException("section " + name + " is too short");
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("section " + name + " is damaged", e);
    } finally {
      inflater.end();
    }
    return plain;
  }
}
