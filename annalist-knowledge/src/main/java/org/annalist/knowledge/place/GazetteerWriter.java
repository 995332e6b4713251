package org.annalist.knowledge.place;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes the packed gazetteer, {@code annalist.gazetteer/1}: the magic bytes, the length and CRC-32
 * of the payload, then the payload deflated: countries, the columns of the places, their names, and
 * the sorted keys, front coded, each with its places. The same places give the same bytes.
 */
public final class GazetteerWriter {
  static final byte[] MAGIC = "ANLGAZ01".getBytes(StandardCharsets.US_ASCII);
  static final double DEGREE = 10_000.0;
  static final int LONGEST_NAME = 255;

  private GazetteerWriter() {}

  /**
   * Writes places in an order of their own.
   *
   * @throws IOException if {@code out} fails
   */
  public static void write(List<SourcePlace> places, OutputStream out) throws IOException {
    byte[] payload = payload(sorted(places));
    CRC32 crc = new CRC32();
    crc.update(payload);
    DataOutputStream data = new DataOutputStream(out);
    data.write(MAGIC);
    data.writeInt(payload.length);
    data.writeLong(crc.getValue());
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      DeflaterOutputStream packed = new DeflaterOutputStream(data, deflater);
      packed.write(payload);
      packed.finish();
    } finally {
      deflater.end();
    }
    data.flush();
  }

  private static List<SourcePlace> sorted(List<SourcePlace> places) {
    return places.stream()
        .filter(p -> bytes(p.name()).length <= LONGEST_NAME && !p.name().isEmpty())
        .sorted(
            Comparator.comparing((SourcePlace p) -> p.kind() == PlaceKind.ADMIN1 ? 0 : 1)
                .thenComparing(SourcePlace::country)
                .thenComparing(SourcePlace::admin1)
                .thenComparing(SourcePlace::name)
                .thenComparing(SourcePlace::code)
                .thenComparing(SourcePlace::latitude)
                .thenComparing(SourcePlace::longitude))
        .toList();
  }

  private static byte[] payload(List<SourcePlace> places) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      List<String> countries =
          new ArrayList<>(new TreeSet<>(places.stream().map(SourcePlace::country).toList()));
      out.writeShort(countries.size());
      for (String country : countries) {
        out.writeUTF(country);
      }
      out.writeInt(places.size());
      columns(places, countries, out);
      keys(places, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void columns(
      List<SourcePlace> places, List<String> countries, DataOutputStream out) throws IOException {
    Map<String, Integer> divisions = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).kind() == PlaceKind.ADMIN1) {
        divisions.put(places.get(i).code(), i);
      }
    }
    for (SourcePlace p : places) {
      out.writeByte(p.kind().ordinal());
    }
    for (SourcePlace p : places) {
      out.writeShort(countries.indexOf(p.country()));
    }
    for (SourcePlace p : places) {
      out.writeShort(divisions.getOrDefault(p.admin1(), -1));
    }
    for (SourcePlace p : places) {
      out.writeInt((int) Math.round(p.latitude() * DEGREE));
    }
    for (SourcePlace p : places) {
      out.writeInt((int) Math.round(p.longitude() * DEGREE));
    }
    for (SourcePlace p : places) {
      out.writeInt(p.population());
    }
    for (SourcePlace p : places) {
      out.writeInt(p.geonames());
    }
    for (SourcePlace p : places) {
      out.writeByte(bytes(p.name()).length);
    }
    for (SourcePlace p : places) {
      out.write(bytes(p.name()));
    }
  }

  private static void keys(List<SourcePlace> places, DataOutputStream out) throws IOException {
    Map<String, Map<Integer, Boolean>> keys = new TreeMap<>(PackedPlaces.KEY_ORDER);
    for (int i = 0; i < places.size(); i++) {
      SourcePlace place = places.get(i);
      for (String other : place.alternates()) {
        put(keys, PlaceKey.of(other), i, false);
      }
      put(keys, PlaceKey.of(place.name()), i, true);
    }
    out.writeInt(keys.size());
    out.writeInt(keys.values().stream().mapToInt(Map::size).sum());
    byte[] before = new byte[0];
    for (Map.Entry<String, Map<Integer, Boolean>> entry : keys.entrySet()) {
      byte[] key = bytes(entry.getKey());
      int shared = shared(before, key);
      out.writeByte(shared);
      out.writeByte(key.length - shared);
      out.write(key, shared, key.length - shared);
      out.writeShort(entry.getValue().size());
      for (Map.Entry<Integer, Boolean> place : entry.getValue().entrySet()) {
        out.writeInt(place.getKey() * 2 + (place.getValue() ? 1 : 0));
      }
      before = key;
    }
  }

  private static void put(
      Map<String, Map<Integer, Boolean>> keys, String key, int place, boolean primary) {
    if (!key.isEmpty() && bytes(key).length <= LONGEST_NAME) {
      keys.computeIfAbsent(key, k -> new TreeMap<>()).merge(place, primary, Boolean::logicalOr);
    }
  }

  private static int shared(byte[] a, byte[] b) {
    int n = 0;
    while (n < a.length && n < b.length && a[n] == b[n]) {
      n++;
    }
    return n;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
