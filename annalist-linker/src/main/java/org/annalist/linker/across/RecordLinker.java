package org.annalist.linker.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.linker.cluster.Decisions;
import org.annalist.linker.cluster.Linkage;
import org.annalist.linker.report.ReportComparison;
import org.annalist.linker.report.ReportGroups;
import org.annalist.linker.report.Sketcher;
import org.annalist.linker.words.WordRarity;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.link.Correction;
import org.annalist.model.link.IncidentQuery;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.link.ReportGroup;

/**
 * Links what a record holds: reports to the stories they are printings of, their accounts to
 * incidents. The result depends on the reports and on the corrections in force, not on the order in
 * which they came. Used by one thread at a time.
 */
public final class RecordLinker {
  private final LinkStore store;
  private final Profiler profiler;
  private final Sketcher sketcher = Sketcher.builtIn();
  private final AccountComparison comparison;
  private final Linkage accounts;
  private final Linkage reports;
  private final IncidentView view;
  private final Corrections corrections;

  private RecordLinker(LinkStore store, Optional<LocalDate> readOn) {
    this.store = store;
    this.profiler = new Profiler(WordRarity.builtIn(), readOn);
    this.comparison = new AccountComparison(LinkWeights.builtIn());
    this.accounts = new Linkage(store, LinkSpace.INCIDENT, comparison);
    this.reports = new Linkage(store, LinkSpace.REPORT, new ReportComparison());
    this.corrections = new Corrections(store, accounts);
    this.view = new IncidentView(store, comparison, readOn);
  }

  /** A linker of this record that takes every publication date for possible. */
  public static RecordLinker over(LinkStore store) {
    return new RecordLinker(store, Optional.empty());
  }

  /** A linker of this record that knows the day of reading: no report can be of a later day. */
  public static RecordLinker over(LinkStore store, LocalDate readOn) {
    return new RecordLinker(store, Optional.of(readOn));
  }

  /**
   * Links every report that was kept, changed or removed since.
   *
   * @return how many
   */
  public int catchUp() {
    List<String> pending = store.unlinked();
    Map<String, List<LinkNode>> gone = new HashMap<>();
    pending.stream()
        .filter(id -> store.document(id).isEmpty())
        .forEach(id -> store.atomically(() -> removeReport(id, gone)));
    for (String id : pending) {
      store.document(id).ifPresent(d -> store.atomically(() -> link(d, gone)));
    }
    return pending.size();
  }

  private int removeReport(String document, Map<String, List<LinkNode>> gone) {
    Set<String> touched = unlink(document, gone);
    store.linked(document);
    accounts.regroup(touched, decisions());
    return touched.size();
  }

  private int link(LinkedDocument document, Map<String, List<LinkNode>> gone) {
    String id = document.document().id();
    Set<String> touched = unlink(id, gone);
    reports.regroup(reports.add(sketcher.node(document.document())), Decisions.none());
    List<LinkNode> nodes =
        profiler.nodes(document).stream()
            .filter(n -> store.node(LinkSpace.INCIDENT, n.id()).isEmpty())
            .toList();
    nodes.forEach(n -> touched.addAll(accounts.add(n)));
    new Succession(store, comparison)
        .settle(gone.getOrDefault(document.document().uri(), List.of()), nodes);
    accounts.regroup(touched, decisions());
    store.linked(id);
    return nodes.size();
  }

  /** Takes out what an earlier version of the report gave, and notes it under its uri. */
  private Set<String> unlink(String document, Map<String, List<LinkNode>> gone) {
    Set<String> touched = new TreeSet<>();
    for (LinkNode node : store.nodesOf(LinkSpace.INCIDENT, document)) {
      touched.addAll(accounts.remove(node));
      String uri = comparison.profile(node).source().uri();
      gone.computeIfAbsent(uri, u -> new ArrayList<>()).add(node);
    }
    for (LinkNode node : store.nodesOf(LinkSpace.REPORT, document)) {
      reports.regroup(reports.remove(node), Decisions.none());
    }
    return touched;
  }

  private Decisions decisions() {
    return corrections.decisions();
  }

  /** The incidents that fit, newest first, those without a date last. */
  public List<LinkedIncident> incidents(IncidentQuery query) {
    Decisions decisions = decisions();
    return store.incidents(query).stream().map(g -> view.of(g, decisions)).toList();
  }

  /** The incident of this id, of an earlier id, or of this account. */
  public Optional<LinkedIncident> incident(String id) {
    return store.find(LinkSpace.INCIDENT, id).map(g -> view.of(g, decisions()));
  }

  /** The story that a report is a printing of. */
  public Optional<ReportGroup> reportGroup(String document) {
    return store.find(LinkSpace.REPORT, document).map(new ReportGroups(store)::of);
  }

  /** All stories with at least so many printings. */
  public List<ReportGroup> reportGroups(int atLeast) {
    return store.reportGroups(atLeast).stream().map(new ReportGroups(store)::of).toList();
  }

  /** All corrections ever made, in order. */
  public List<Correction> corrections() {
    return store.corrections();
  }

  /** The corrections that hold, undoings too, in the order they were made. */
  public List<Correction> correctionsInForce() {
    return corrections.inForce();
  }

  /** The ids of the incidents that hold the accounts of a correction today. */
  public List<String> correctedIncidents(Correction correction) {
    return corrections.incidents(correction);
  }

  /**
   * Decides that two incidents are one.
   *
   * @param at when it is decided, ISO 8601
   * @throws IllegalArgumentException if there are not two such incidents
   */
  public Correction merge(String one, String other, String by, String at, String reason) {
    return corrections.merge(one, other, new Corrections.Hand(by, at, reason));
  }

  /**
   * Decides that some accounts of an incident tell of another one.
   *
   * @param apart ids of accounts, at least one but not all of the incident's
   * @throws IllegalArgumentException if the incident has no such accounts
   */
  public Correction split(
      String incident, List<String> apart, String by, String at, String reason) {
    return corrections.split(incident, apart, new Corrections.Hand(by, at, reason));
  }

  /**
   * Takes a correction back.
   *
   * @throws IllegalArgumentException if no correction of this number holds
   */
  public Correction undo(long number, String by, String at, String reason) {
    return corrections.undo(number, new Corrections.Hand(by, at, reason));
  }
}
