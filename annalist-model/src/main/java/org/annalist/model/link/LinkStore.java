package org.annalist.model.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.model.event.LinkedDocument;

/**
 * What linking across reports needs of a record: nodes in blocks, scored links, groups,
 * corrections. It keeps what it is given and decides nothing. Used by one thread at a time.
 */
public interface LinkStore {
  /** Keeps a node that is not there yet. */
  void add(LinkSpace space, LinkNode node);

  /** Forgets a node with its links; unknown ids are ignored. */
  void remove(LinkSpace space, String node);

  /** The node of this id. */
  Optional<LinkNode> node(LinkSpace space, String id);

  /** The nodes that come from a report, by id. */
  List<LinkNode> nodesOf(LinkSpace space, String document);

  /**
   * The first nodes of a block in the order of {@link #rank}.
   *
   * @param most at most so many; at least 1
   */
  List<LinkNode> block(LinkSpace space, String key, int most);

  /** Whether a node is among the first so many of a block, in the order of {@link #rank}. */
  boolean isAmongFirst(LinkSpace space, String key, String node, int most);

  /** Keeps a link in place of an earlier one between the same nodes. */
  void link(LinkSpace space, NodeLink link);

  /** Forgets the link between two nodes, if there is one. */
  void unlink(LinkSpace space, String first, String second);

  /** All links of a node. */
  List<NodeLink> links(LinkSpace space, String node);

  /** Keeps a group; its members leave the groups they were in, and groups left empty go. */
  void group(LinkSpace space, LinkGroup group);

  /** The group of this id, of this member, or the one that an earlier group of this id became. */
  Optional<LinkGroup> find(LinkSpace space, String id);

  /** Incident groups that fit, newest first, those without a date last. */
  List<LinkGroup> incidents(IncidentQuery query);

  /** All groups of reports with at least so many members, by id. */
  List<LinkGroup> reportGroups(int atLeast);

  /** Notes that an account went and another of the same source took its place. */
  void succeed(String account, String successor);

  /** The account that stands for this one now: its last successor, or itself. */
  String current(String account);

  /** Notes something about an account that its report no longer shows; never forgotten. */
  void note(String account, String note);

  /** The notes about an account, oldest first. */
  List<String> notes(String account);

  /** Adds a correction and gives it with its number. */
  Correction add(Correction correction);

  /** All corrections in the order they were added. */
  List<Correction> corrections();

  /** Notes that a report has been linked as it stands. */
  void linked(String document);

  /** Documents that were kept, changed or removed since they were linked, in order of id. */
  List<String> unlinked();

  /** The report of this id. */
  Optional<LinkedDocument> document(String id);

  /** Does all of it or nothing; calls may be nested. */
  <T> T atomically(Supplier<T> work);

  /** Order of nodes inside a block: scrambled by the digits of their ids, the same in every run. */
  static long rank(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return (hash ^ hash >>> 29) >>> 1;
  }
}
