package org.annalist.linker.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.link.Correction;
import org.annalist.model.link.IncidentQuery;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;
import org.annalist.model.link.NodeLink;

/**
 * A record in memory, for a run that keeps nothing. Not thread-safe; a failed call is not undone.
 */
public final class MemoryLinkStore implements LinkStore {
  private final Map<LinkSpace, MemorySpace> spaces = new EnumMap<>(LinkSpace.class);
  private final Map<String, LinkedDocument> documents = new TreeMap<>();
  private final TreeSet<String> unlinked = new TreeSet<>();
  private final Map<String, String> successors = new HashMap<>();
  private final Map<String, List<String>> notes = new HashMap<>();
  private final List<Correction> corrections = new ArrayList<>();

  /** An empty record. */
  public MemoryLinkStore() {
    for (LinkSpace space : LinkSpace.values()) {
      spaces.put(space, new MemorySpace());
    }
  }

  /**
   * Keeps a report in place of an earlier one of the same id; it is linked at the next catch-up.
   */
  public void put(LinkedDocument document) {
    documents.put(document.document().id(), document);
    unlinked.add(document.document().id());
  }

  /** Forgets a report; what was linked of it goes at the next catch-up. */
  public void delete(String document) {
    documents.remove(document);
    unlinked.add(document);
  }

  private MemorySpace in(LinkSpace space) {
    return spaces.getOrDefault(space, new MemorySpace());
  }

  @Override
  public void add(LinkSpace space, LinkNode node) {
    in(space).add(node);
  }

  @Override
  public void remove(LinkSpace space, String node) {
    in(space).remove(node);
  }

  @Override
  public Optional<LinkNode> node(LinkSpace space, String id) {
    return in(space).node(id);
  }

  @Override
  public List<LinkNode> nodesOf(LinkSpace space, String document) {
    return in(space).nodesOf(document);
  }

  @Override
  public List<LinkNode> block(LinkSpace space, String key, int most) {
    return in(space).block(key, most);
  }

  @Override
  public boolean isAmongFirst(LinkSpace space, String key, String node, int most) {
    return in(space).isAmongFirst(key, node, most);
  }

  @Override
  public void link(LinkSpace space, NodeLink link) {
    in(space).link(link);
  }

  @Override
  public void unlink(LinkSpace space, String first, String second) {
    in(space).unlink(first, second);
  }

  @Override
  public List<NodeLink> links(LinkSpace space, String node) {
    return in(space).links(node);
  }

  @Override
  public void group(LinkSpace space, LinkGroup group) {
    in(space).group(group);
  }

  @Override
  public Optional<LinkGroup> find(LinkSpace space, String id) {
    return in(space).find(id, this::current);
  }

  @Override
  public List<LinkGroup> incidents(IncidentQuery query) {
    return groups(LinkSpace.INCIDENT).stream()
        .filter(g -> g.summary().fits(query))
        .sorted(
            Comparator.comparing(
                    (LinkGroup g) ->
                        g.summary().from().map(d -> -d.toEpochDay()).orElse(Long.MAX_VALUE))
                .thenComparing(LinkGroup::id))
        .limit(query.limit())
        .toList();
  }

  @Override
  public List<LinkGroup> reportGroups(int atLeast) {
    return groups(LinkSpace.REPORT).stream()
        .filter(g -> g.members().size() >= atLeast)
        .sorted(Comparator.comparing(LinkGroup::id))
        .toList();
  }

  private Collection<LinkGroup> groups(LinkSpace space) {
    return in(space).groups();
  }

  @Override
  public void succeed(String account, String successor) {
    successors.put(account, successor);
  }

  @Override
  public String current(String account) {
    String now = account;
    for (String next = successors.get(now); next != null; next = successors.get(now)) {
      now = next;
    }
    return now;
  }

  @Override
  public void note(String account, String note) {
    notes.computeIfAbsent(account, a -> new ArrayList<>()).add(note);
  }

  @Override
  public List<String> notes(String account) {
    return List.copyOf(notes.getOrDefault(account, List.of()));
  }

  @Override
  public Correction add(Correction correction) {
    Correction numbered = correction.numbered(corrections.size() + 1L);
    corrections.add(numbered);
    return numbered;
  }

  @Override
  public List<Correction> corrections() {
    return List.copyOf(corrections);
  }

  @Override
  public void linked(String document) {
    unlinked.remove(document);
  }

  @Override
  public List<String> unlinked() {
    return List.copyOf(unlinked);
  }

  @Override
  public Optional<LinkedDocument> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  @Override
  public <T> T atomically(Supplier<T> work) {
    return work.get();
  }
}
