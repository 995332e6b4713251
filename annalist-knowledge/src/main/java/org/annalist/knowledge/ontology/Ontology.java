package org.annalist.knowledge.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annalist.model.event.EventType;

/**
 * The event types, modes, contexts, sectors and CAMEO codes. Immutable and thread-safe.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
public final class Ontology {
  private final OntologyTables tables;
  private final Map<EventType, TypeEntry> types;
  private final Map<String, ModeEntry> modes;
  private final Map<String, CameoEntry> cameo;

  private Ontology(OntologyTables tables) {
    this.tables = tables;
    this.types = index(tables.types(), TypeEntry::type);
    this.modes = index(tables.modes(), m -> key(m.type(), m.mode()));
    this.cameo = index(tables.cameo(), CameoEntry::code);
  }

  /** The ontology that ships with Annalist: PLOVER 2.0 (draft) and CAMEO 1.1. */
  public static Ontology builtIn() {
    return new Ontology(OntologyTables.load());
  }

  private static <K, V> Map<K, V> index(List<V> entries, Function<V, K> key) {
    return entries.stream().collect(Collectors.toUnmodifiableMap(key, e -> e));
  }

  private static String key(EventType type, String mode) {
    return type.code() + ":" + mode;
  }

  /** The 16 event types. */
  public List<TypeEntry> types() {
    return tables.types();
  }

  /** All modes of all types. */
  public List<ModeEntry> modes() {
    return tables.modes();
  }

  /** The modes of one type; empty for a type without modes. */
  public List<ModeEntry> modes(EventType type) {
    return tables.modes().stream().filter(m -> m.type().equals(type)).toList();
  }

  /** The contexts. */
  public List<CodeEntry> contexts() {
    return tables.contexts();
  }

  /** The sectors. */
  public List<CodeEntry> sectors() {
    return tables.sectors();
  }

  /** The codes that stand in place of a country. */
  public List<CodeEntry> nonStates() {
    return tables.nonStates();
  }

  /** The CAMEO codes in order. */
  public List<CameoEntry> cameo() {
    return tables.cameo();
  }

  /** The entry of a CAMEO code. */
  public Optional<CameoEntry> cameo(String code) {
    return Optional.ofNullable(cameo.get(code));
  }

  /** The entry of a type. */
  public Optional<TypeEntry> find(EventType type) {
    return Optional.ofNullable(types.get(type));
  }

  /** The entry of a mode of a type. */
  public Optional<ModeEntry> find(EventType type, String mode) {
    return Optional.ofNullable(modes.get(key(type, mode)));
  }

  /**
   * The quad class of a type.
   *
   * @throws IllegalArgumentException if the ontology lacks the type
   */
  public int quad(EventType type) {
    return entry(type).quad();
  }

  /**
   * The PLOVER score of a mode, or of the type where the mode has none or there is no mode.
   *
   * @throws IllegalArgumentException if the ontology lacks the type
   */
  public double score(EventType type, Optional<String> mode) {
    OptionalDouble ofMode =
        mode.flatMap(m -> find(type, m)).map(ModeEntry::score).orElse(OptionalDouble.empty());
    return ofMode.orElse(entry(type).score());
  }

  private TypeEntry entry(EventType type) {
    return find(type)
        .orElseThrow(() -> new IllegalArgumentException("not in the ontology: " + type));
  }
}
