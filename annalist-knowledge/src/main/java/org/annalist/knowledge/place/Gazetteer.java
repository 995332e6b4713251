package org.annalist.knowledge.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a place name may mean: countries, regions and seas, divisions, towns and villages. Immutable
 * and thread-safe; the packed part takes some 30 MB of heap.
 */
public final class Gazetteer {
  private static final String PACKED = "gazetteer.bin";

  /** Loaded on first use, once. */
  private static final class BuiltIn {
    static final Gazetteer INSTANCE = load();

    private BuiltIn() {}

    private static Gazetteer load() {
      try (InputStream in = Gazetteer.class.getResourceAsStream(PACKED)) {
        if (in == null) {
          throw new IllegalStateException(
              "resource " + PACKED + " is missing: build Annalist again");
        }
        return of(in.readAllBytes(), PACKED);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read resource " + PACKED, e);
      }
    }
  }

  private final PackedPlaces packed;
  private final NamedPlaces named;
  private final List<PlaceFile> files;

  private Gazetteer(PackedPlaces packed, NamedPlaces named, List<PlaceFile> files) {
    this.packed = packed;
    this.named = named;
    this.files = List.copyOf(files);
  }

  /** The same gazetteer with imported places on top. */
  public Gazetteer with(PlaceFile file) {
    List<PlaceFile> more = new ArrayList<>(files);
    more.add(file);
    return new Gazetteer(packed, named, more);
  }

  /** The gazetteer that ships with the product. */
  public static Gazetteer builtIn() {
    return BuiltIn.INSTANCE;
  }

  /**
   * A gazetteer from packed bytes, with the countries and regions that ship.
   *
   * @param name what the bytes are called in messages
   * @throws IllegalStateException if the bytes are damaged
   */
  public static Gazetteer of(byte[] bytes, String name) {
    PackedPlaces packed = PackedPlaces.read(bytes, name);
    return new Gazetteer(packed, NamedPlaces.builtIn(packed), List.of());
  }

  /** All that a name may mean; the most likely meaning depends on the text. */
  public List<PlaceEntry> find(String name) {
    String key = PlaceKey.of(name);
    if (key.isEmpty()) {
      return List.of();
    }
    List<PlaceEntry> found = new ArrayList<>(named.find(key));
    List<PlaceEntry> imported = new ArrayList<>();
    files.forEach(f -> imported.addAll(f.find(key)));
    packed.find(key).stream()
        .filter(p -> !named.replaces(p, found) && imported.stream().noneMatch(i -> isSame(i, p)))
        .forEach(found::add);
    imported.stream().filter(p -> !named.replaces(p, found)).forEach(found::add);
    return List.copyOf(found);
  }

  private static boolean isSame(PlaceEntry a, PlaceEntry b) {
    return a.geonames().isPresent() && a.geonames().equals(b.geonames());
  }

  /** Whether the name is known. */
  public boolean knows(String name) {
    String key = PlaceKey.of(name);
    return !key.isEmpty()
        && (!named.find(key).isEmpty()
            || packed.has(key)
            || files.stream().anyMatch(f -> f.has(key)));
  }

  /** The country with this code. */
  public Optional<PlaceEntry> country(String iso3) {
    return named.country(iso3);
  }

  /** The country of a people: "Afghan", "Russians". */
  public Optional<PlaceEntry> ofPeople(String word) {
    return named.ofPeople(PlaceKey.of(word));
  }

  /** Number of places packed, divisions included. */
  public int size() {
    return packed.size();
  }
}
