package org.annalist.knowledge.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Imported places on disk, mapped into memory: they take no heap and are read where they are asked
 * for. Immutable and thread-safe.
 */
public final class PlaceFile {
  /** Before the code of a division that serves as a key: no name has it. */
  static final String DIVISION = "\u0001";

  private static final PlaceKind[] KINDS = PlaceKind.values();
  private static final int COUNTRY = 3;

  private final ByteBuffer places;
  private final ByteBuffer keys;
  private final ByteBuffer index;

  private PlaceFile(ByteBuffer places, ByteBuffer keys, ByteBuffer index) {
    this.places = places;
    this.keys = keys;
    this.index = index;
  }

  /**
   * Opens the files that {@link PlaceFileWriter} wrote into a folder.
   *
   * @throws IOException if they cannot be read, or are larger than 2 GiB
   */
  public static PlaceFile open(Path folder) throws IOException {
    return new PlaceFile(
        map(folder.resolve(PlaceFileWriter.PLACES)),
        map(folder.resolve(KeySorter.KEYS)),
        map(folder.resolve(KeySorter.INDEX)));
  }

  private static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new IOException(file + " is too large to be mapped; import fewer countries");
      }
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  /** The places with this key. */
  List<PlaceEntry> find(String key) {
    List<PlaceEntry> found = new ArrayList<>();
    for (long value : values(key)) {
      found.add(entry((int) (value / 2), value % 2 == 1));
    }
    return found;
  }

  boolean has(String key) {
    return !values(key).isEmpty();
  }

  private List<Long> values(String text) {
    byte[] key = text.getBytes(StandardCharsets.UTF_8);
    List<Long> found = new ArrayList<>();
    int at = start(key);
    while (at < keys.limit()) {
      int length = keys.get(at) & 0xff;
      int order = compare(at, length, key);
      if (order > 0) {
        break;
      }
      if (order == 0) {
        found.add(keys.getLong(at + 1 + length));
      }
      at += 1 + length + Long.BYTES;
    }
    return found;
  }

  /** Offset of the last block that starts before the key. */
  private int start(byte[] key) {
    int low = 0;
    int high = index.limit() / Long.BYTES - 1;
    int best = 0;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = (int) index.getLong(middle * Long.BYTES);
      if (compare(at, keys.get(at) & 0xff, key) < 0) {
        best = at;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return best;
  }

  private int compare(int at, int length, byte[] key) {
    byte[] here = new byte[length];
    keys.get(at + 1, here);
    return Arrays.compareUnsigned(here, key);
  }

  private PlaceEntry entry(int at, boolean primary) {
    PlaceKind kind = KINDS[places.get(at)];
    int next = at + 1 + COUNTRY;
    String country = text(at + 1, COUNTRY);
    int latitude = places.getInt(next);
    int longitude = places.getInt(next + 4);
    int population = places.getInt(next + 8);
    int geonames = places.getInt(next + 12);
    int code = next + 16;
    int admin1 = code + 1 + (places.get(code) & 0xff);
    int name = admin1 + 1 + (places.get(admin1) & 0xff);
    String division = text(admin1 + 1, places.get(admin1) & 0xff);
    return new PlaceEntry(
        -1 - at,
        text(name + 1, places.get(name) & 0xff),
        kind,
        Optional.of(country),
        division.isEmpty() ? Optional.empty() : divisionName(division),
        latitude / GazetteerWriter.DEGREE,
        longitude / GazetteerWriter.DEGREE,
        population,
        geonames == 0 ? OptionalLong.empty() : OptionalLong.of(geonames),
        primary);
  }

  private Optional<String> divisionName(String code) {
    return values(DIVISION + code).stream().findFirst().map(v -> entry((int) (v / 2), true).name());
  }

  private String text(int at, int length) {
    byte[] bytes = new byte[length];
    places.get(at, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
