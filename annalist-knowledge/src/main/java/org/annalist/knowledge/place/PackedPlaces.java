package org.annalist.knowledge.place;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/** The packed gazetteer in memory: a few arrays. Immutable and thread-safe. */
final class PackedPlaces {
  /** Keys are ordered by their bytes. */
  static final Comparator<String> KEY_ORDER =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private static final int HEADER = GazetteerWriter.MAGIC.length + Integer.BYTES + Long.BYTES;
  private static final PlaceKind[] KINDS = PlaceKind.values();

  private final String[] countries;
  private final byte[] kinds;
  private final short[] country;
  private final short[] admin1;
  private final int[] latitude;
  private final int[] longitude;
  private final int[] population;
  private final int[] geonames;
  private final int[] nameEnds;
  private final byte[] names;
  private final int[] keyEnds;
  private final byte[] keys;
  private final int[] placeEnds;
  private final int[] places;

  private PackedPlaces(ByteBuffer in) {
    countries = new String[in.getShort()];
    for (int i = 0; i < countries.length; i++) {
      countries[i] = text(in, in.getShort());
    }
    int size = in.getInt();
    kinds = new byte[size];
    in.get(kinds);
    country = shorts(in, size);
    admin1 = shorts(in, size);
    latitude = ints(in, size);
    longitude = ints(in, size);
    population = ints(in, size);
    geonames = ints(in, size);
    nameEnds = new int[size];
    int end = 0;
    for (int i = 0; i < size; i++) {
      end += in.get() & 0xff;
      nameEnds[i] = end;
    }
    names = new byte[end];
    in.get(names);
    keyEnds = new int[in.getInt()];
    placeEnds = new int[keyEnds.length];
    places = new int[in.getInt()];
    keys = readKeys(in);
  }

  /**
   * Reads the packed form.
   *
   * @throws IllegalStateException if the bytes are no gazetteer, or damaged
   */
  static PackedPlaces read(byte[] bytes, String name) {
    checkMagic(bytes, name);
    ByteBuffer header = ByteBuffer.wrap(bytes).position(GazetteerWriter.MAGIC.length);
    int length = header.getInt();
    long crc = header.getLong();
    byte[] payload = inflate(bytes, length, name);
    CRC32 found = new CRC32();
    found.update(payload);
    if (payload.length != length || found.getValue() != crc) {
      throw damaged(name, "its checksum does not match");
    }
    return new PackedPlaces(ByteBuffer.wrap(payload));
  }

  /** The places with this key. */
  List<PlaceEntry> find(String key) {
    int at = indexOf(key.getBytes(StandardCharsets.UTF_8));
    if (at < 0) {
      return List.of();
    }
    List<PlaceEntry> found = new ArrayList<>();
    for (int i = at == 0 ? 0 : placeEnds[at - 1]; i < placeEnds[at]; i++) {
      found.add(entry(places[i] >> 1, (places[i] & 1) == 1));
    }
    return found;
  }

  boolean has(String key) {
    return indexOf(key.getBytes(StandardCharsets.UTF_8)) >= 0;
  }

  int size() {
    return kinds.length;
  }

  private PlaceEntry entry(int i, boolean primary) {
    boolean division = KINDS[kinds[i]] == PlaceKind.ADMIN1;
    return new PlaceEntry(
        i,
        name(i),
        KINDS[kinds[i]],
        Optional.of(countries[country[i]]),
        admin1[i] < 0 || division ? Optional.empty() : Optional.of(name(admin1[i])),
        latitude[i] / GazetteerWriter.DEGREE,
        longitude[i] / GazetteerWriter.DEGREE,
        population[i],
        geonames[i] == 0 ? OptionalLong.empty() : OptionalLong.of(geonames[i]),
        primary);
  }

  private String name(int i) {
    int start = i == 0 ? 0 : nameEnds[i - 1];
    return new String(names, start, nameEnds[i] - start, StandardCharsets.UTF_8);
  }

  private int indexOf(byte[] key) {
    int low = 0;
    int high = keyEnds.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int start = middle == 0 ? 0 : keyEnds[middle - 1];
      int order = Arrays.compareUnsigned(keys, start, keyEnds[middle], key, 0, key.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private byte[] readKeys(ByteBuffer in) {
    byte[] pool = new byte[Math.max(16, keyEnds.length * 12)];
    int end = 0;
    int before = 0;
    int place = 0;
    for (int i = 0; i < keyEnds.length; i++) {
      int shared = in.get() & 0xff;
      int rest = in.get() & 0xff;
      if (end + shared + rest > pool.length) {
        pool = Arrays.copyOf(pool, pool.length * 2);
      }
      System.arraycopy(pool, before, pool, end, shared);
      in.get(pool, end + shared, rest);
      before = end;
      end += shared + rest;
      keyEnds[i] = end;
      int count = in.getShort() & 0xffff;
      for (int p = 0; p < count; p++) {
        places[place++] = in.getInt();
      }
      placeEnds[i] = place;
    }
    return Arrays.copyOf(pool, end);
  }

  private static void checkMagic(byte[] bytes, String name) {
    int length = GazetteerWriter.MAGIC.length;
    boolean ours =
        bytes.length >= HEADER && Arrays.equals(bytes, 0, length, GazetteerWriter.MAGIC, 0, length);
    if (!ours) {
      throw damaged(name, "it does not begin as a gazetteer");
    }
  }

  private static byte[] inflate(byte[] bytes, int length, String name) {
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes, HEADER, bytes.length - HEADER))) {
      return in.readNBytes(Math.max(0, length));
    } catch (IOException e) {
      throw damaged(name, "it cannot be unpacked (" + e.getMessage() + ")");
    }
  }

  private static IllegalStateException damaged(String name, String how) {
    return new IllegalStateException(
        name + " is damaged: " + how + "; compile it again (doc/gazetteer.md)");
  }

  private static String text(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static short[] shorts(ByteBuffer in, int size) {
    short[] column = new short[size];
    in.asShortBuffer().get(column);
    in.position(in.position() + size * Short.BYTES);
    return column;
  }

  private static int[] ints(ByteBuffer in, int size) {
    int[] column = new int[size];
    in.asIntBuffer().get(column);
    in.position(in.position() + size * Integer.BYTES);
    return column;
  }
}
