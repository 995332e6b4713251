package org.annalist.linker.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annalist.linker.cluster.Decisions;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.link.Figure;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.link.NodeLink;
import org.annalist.model.link.Sourced;

/** Puts the accounts of a group together. Used by one thread at a time. */
final class IncidentView {
  private static final Comparator<IncidentAccount> OLDEST_FIRST =
      Comparator.comparing((IncidentAccount a) -> a.published().orElse(LocalDate.MAX))
          .thenComparing(IncidentAccount::uri)
          .thenComparing(IncidentAccount::id);

  private final LinkStore store;
  private final AccountComparison comparison;
  private final PublicationDay days;

  IncidentView(LinkStore store, AccountComparison comparison, Optional<LocalDate> readOn) {
    this.store = store;
    this.comparison = comparison;
    this.days = new PublicationDay(readOn);
  }

  LinkedIncident of(LinkGroup group, Decisions decisions) {
    List<IncidentAccount> accounts = accounts(group);
    Map<String, String> stories = stories(accounts);
    Support support = new Support(accounts, stories);
    List<Figure> figures = figures(accounts);
    IncidentAccount teller = support.teller(group.summary().label());
    return new LinkedIncident(
        group.id(),
        teller.incident().type(),
        support.most(IncidentAccount::mode),
        group.summary().label(),
        support.when(),
        support.where(),
        range(figures, Figure.Kind.KILLED),
        range(figures, Figure.Kind.INJURED),
        figures,
        victims(accounts),
        support.most(a -> a.incident().harm().weapon()),
        claims(accounts, IncidentAccount::claims),
        claims(accounts, IncidentAccount::open),
        accounts,
        new TreeSet<>(stories.values()).size(),
        links(group, true),
        links(group, false),
        new Remarks(store).of(accounts, figures, decisions));
  }

  private List<IncidentAccount> accounts(LinkGroup group) {
    List<IncidentAccount> out = new ArrayList<>();
    for (String member : group.members()) {
      store
          .node(LinkSpace.INCIDENT, member)
          .map(LinkNode::document)
          .flatMap(store::document)
          .ifPresent(
              d ->
                  d.incidents().stream()
                      .filter(i -> i.id().equals(member))
                      .forEach(i -> out.add(account(d, i))));
    }
    out.sort(OLDEST_FIRST);
    return out;
  }

  private IncidentAccount account(LinkedDocument linked, Incident incident) {
    boolean doubtful = days.doubt(linked.document()).isPresent();
    List<Event> events =
        linked.events().stream()
            .filter(e -> e.incident().equals(Optional.of(incident.id())))
            .toList();
    return new IncidentAccount(
        linked.document().id(),
        linked.document().uri(),
        linked.document().title(),
        linked.document().publisher(),
        linked.document().published().filter(d -> !doubtful),
        incident,
        Profiler.mode(events),
        linked.claims().stream()
            .filter(c -> c.incident().equals(Optional.of(incident.id())))
            .toList(),
        linked.claims().stream().filter(c -> c.candidates().contains(incident.id())).toList(),
        days.doubt(linked.document()).stream().toList());
  }

  /** The group of reports that each report belongs to, by document. */
  private Map<String, String> stories(List<IncidentAccount> accounts) {
    Map<String, String> out = new TreeMap<>();
    for (IncidentAccount account : accounts) {
      String document = account.document();
      out.put(document, store.find(LinkSpace.REPORT, document).map(LinkGroup::id).orElse(document));
    }
    return out;
  }

  private static List<Figure> figures(List<IncidentAccount> accounts) {
    List<Figure> out = new ArrayList<>();
    for (IncidentAccount account : accounts) {
      account
          .incident()
          .harm()
          .killed()
          .ifPresent(k -> out.add(new Figure(Figure.Kind.KILLED, k, account)));
      account
          .incident()
          .harm()
          .injured()
          .ifPresent(k -> out.add(new Figure(Figure.Kind.INJURED, k, account)));
    }
    return out;
  }

  /** The newest figure of every source, put together. */
  private static Optional<CountRange> range(List<Figure> figures, Figure.Kind kind) {
    return newest(figures, kind).stream().map(Figure::count).reduce(CountRange::union);
  }

  /** The newest figure of every publisher; a report without one is a source of its own. */
  static List<Figure> newest(List<Figure> figures, Figure.Kind kind) {
    Map<String, Figure> bySource = new TreeMap<>();
    figures.stream()
        .filter(f -> f.kind() == kind)
        .forEach(f -> bySource.put(f.account().publisher().orElse(f.account().document()), f));
    return List.copyOf(bySource.values());
  }

  private static List<Actor> victims(List<IncidentAccount> accounts) {
    List<Actor> out = new ArrayList<>();
    accounts.stream()
        .flatMap(a -> a.incident().harm().victims().stream())
        .filter(v -> out.stream().noneMatch(v::sameAs))
        .forEach(out::add);
    return out;
  }

  private static List<Sourced<Claim>> claims(
      List<IncidentAccount> accounts, Function<IncidentAccount, List<Claim>> which) {
    return accounts.stream()
        .flatMap(a -> which.apply(a).stream().map(c -> new Sourced<>(c, a, 1)))
        .toList();
  }

  private List<NodeLink> links(LinkGroup group, boolean inside) {
    Set<String> members = Set.copyOf(group.members());
    Map<String, NodeLink> out = new HashMap<>();
    members.stream()
        .flatMap(m -> store.links(LinkSpace.INCIDENT, m).stream())
        .filter(l -> (members.contains(l.first()) && members.contains(l.second())) == inside)
        .forEach(l -> out.put(l.first() + " " + l.second(), l));
    return out.values().stream()
        .sorted(
            Comparator.comparingDouble((NodeLink l) -> -l.score())
                .thenComparing(NodeLink::first)
                .thenComparing(NodeLink::second))
        .map(this::withReasons)
        .toList();
  }

  /** A link is kept as its score; the reasons are a function of its two accounts. */
  private NodeLink withReasons(NodeLink link) {
    LinkNode first = store.node(LinkSpace.INCIDENT, link.first()).orElseThrow();
    LinkNode second = store.node(LinkSpace.INCIDENT, link.second()).orElseThrow();
    return new NodeLink(link.first(), link.second(), link.score(), comparison.parts(first, second));
  }

  static Stream<String> ids(List<IncidentAccount> accounts) {
    return accounts.stream().map(IncidentAccount::id);
  }
}
