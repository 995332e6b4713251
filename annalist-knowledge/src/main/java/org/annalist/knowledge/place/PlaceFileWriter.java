package org.annalist.knowledge.place;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes any number of places into a folder for {@link PlaceFile}: the records one after the other
 * as they come, and the sorted keys, which are merged on disk from sorted runs. Memory does not
 * grow with the number of places. Used by one thread; close it in the end.
 *
 * <p>{@code places.dat} holds for each place its kind (byte), country (3 bytes), latitude and
 * longitude (int, 1/10,000 degree), population and GeoNames id (int), then lengths (byte) and bytes
 * of its own division code, of the code of its first-level division, and of its name.
 */
public final class PlaceFileWriter implements AutoCloseable {
  static final String PLACES = "places.dat";
  static final int LONGEST = 255;
  private static final int FIXED = 20;

  private final DataOutputStream out;
  private final KeySorter keys;
  private long offset;
  private long count;

  /**
   * Starts the files in a folder that exists.
   *
   * @throws IOException if they cannot be written
   */
  public PlaceFileWriter(Path folder) throws IOException {
    OutputStream file = Files.newOutputStream(folder.resolve(PLACES));
    out = new DataOutputStream(new BufferedOutputStream(file, 1 << 16));
    keys = new KeySorter(folder);
  }

  /**
   * Adds a place; one with a name too long is left out.
   *
   * @throws IOException if the files cannot be written
   */
  public void add(SourcePlace place) throws IOException {
    byte[] name = bytes(place.name());
    byte[] code = bytes(place.code());
    byte[] admin1 = bytes(place.admin1());
    boolean fits = name.length <= LONGEST && code.length <= LONGEST && admin1.length <= LONGEST;
    if (!fits || name.length == 0) {
      return;
    }
    out.writeByte(place.kind().ordinal());
    out.write(bytes(place.country()), 0, 3);
    out.writeInt((int) Math.round(place.latitude() * GazetteerWriter.DEGREE));
    out.writeInt((int) Math.round(place.longitude() * GazetteerWriter.DEGREE));
    out.writeInt(place.population());
    out.writeInt(place.geonames());
    text(code);
    text(admin1);
    text(name);
    if (place.kind() == PlaceKind.ADMIN1) {
      keys.add(PlaceFile.DIVISION + place.code(), offset, true);
    }
    String own = PlaceKey.of(place.name());
    keys.add(own, offset, true);
    for (String other : place.alternates()) {
      String key = PlaceKey.of(other);
      if (!key.equals(own)) {
        keys.add(key, offset, false);
      }
    }
    offset += FIXED + 3 + code.length + admin1.length + name.length;
    count++;
  }

  /** Number of places added. */
  public long count() {
    return count;
  }

  private void text(byte[] bytes) throws IOException {
    out.writeByte(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Merges the keys; only then can the files be read. */
  @Override
  public void close() throws IOException {
    out.close();
    keys.finish();
  }
}
