package org.annalist.record.store.sqlite;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkPart;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;
import org.annalist.model.link.NodeLink;

/** Rows of nodes, of the blocks they stand in, and of the links between them. */
final class LinkNodes {
  private static final String CELL = "\u001f";

  private final Database db;

  LinkNodes(Database db) {
    this.db = db;
  }

  int add(LinkSpace space, LinkNode node) {
    String keys = String.join("\n", node.keys());
    db.run(
        "INSERT INTO link_node (space, id, document, profile, keys) VALUES (?,?,?,?,?)",
        space.ordinal(),
        node.id(),
        node.document(),
        node.profile(),
        keys);
    long rank = LinkStore.rank(node.id());
    for (String key : node.keys()) {
      db.run("INSERT INTO link_key VALUES (?,?,?)", key(space, key), rank, node.id());
    }
    return node.keys().size();
  }

  private static long key(LinkSpace space, String key) {
    return LinkStore.rank(space + " " + key);
  }

  /** Removes a node and its links; gives the group that it was in. */
  Optional<String> remove(LinkSpace space, String id) {
    Optional<LinkNode> node = find(space, id);
    Optional<String> group =
        db
            .query(
                r -> r.optionalText("in_group"),
                "SELECT in_group FROM link_node WHERE space = ? AND id = ?",
                space.ordinal(),
                id)
            .stream()
            .flatMap(Optional::stream)
            .findFirst();
    long rank = LinkStore.rank(id);
    node.ifPresent(n -> n.keys().forEach(k -> leave(key(space, k), rank, id)));
    db.run("DELETE FROM link_node WHERE space = ? AND id = ?", space.ordinal(), id);
    db.run("DELETE FROM link_pair WHERE space = ? AND first = ?", space.ordinal(), id);
    db.run("DELETE FROM link_pair WHERE space = ? AND second = ?", space.ordinal(), id);
    return group;
  }

  private void leave(long key, long rank, String node) {
    db.run("DELETE FROM link_key WHERE key = ? AND rank = ? AND node = ?", key, rank, node);
  }

  Optional<LinkNode> find(LinkSpace space, String id) {
    return db
        .query(
            LinkNodes::node,
            "SELECT * FROM link_node WHERE space = ? AND id = ?",
            space.ordinal(),
            id)
        .stream()
        .findFirst();
  }

  List<LinkNode> of(LinkSpace space, String document) {
    return db.query(
        LinkNodes::node,
        "SELECT * FROM link_node WHERE space = ? AND document = ? ORDER BY id",
        space.ordinal(),
        document);
  }

  List<LinkNode> block(LinkSpace space, String key, int most) {
    return db.query(
        LinkNodes::node,
        "SELECT n.* FROM (SELECT rank, node FROM link_key WHERE key = ? ORDER BY rank, node LIMIT ?) k"
            + " JOIN link_node n ON n.space = ? AND n.id = k.node ORDER BY k.rank, k.node",
        key(space, key),
        most,
        space.ordinal());
  }

  boolean isAmongFirst(LinkSpace space, String key, String node, int most) {
    long before =
        db.number(
            "SELECT count(*) AS n FROM (SELECT 1 FROM link_key WHERE key = ?1"
                + " AND (rank, node) < (?2, ?3) LIMIT ?4)",
            key(space, key),
            LinkStore.rank(node),
            node,
            most);
    return before < most;
  }

  private static LinkNode node(Row row) throws SQLException {
    String keys = row.text("keys");
    return new LinkNode(
        row.text("id"),
        row.text("document"),
        row.text("profile"),
        keys.isEmpty() ? List.of() : List.of(keys.split("\n")));
  }

  void link(LinkSpace space, NodeLink link) {
    String parts = link.parts().stream().map(LinkNodes::cells).collect(Collectors.joining("\n"));
    db.run(
        "INSERT OR REPLACE INTO link_pair VALUES (?,?,?,?,?)",
        space.ordinal(),
        link.first(),
        link.second(),
        link.score(),
        parts);
  }

  void unlink(LinkSpace space, String first, String second) {
    db.run(
        "DELETE FROM link_pair WHERE space = ? AND first = ? AND second = ?",
        space.ordinal(),
        first,
        second);
  }

  List<NodeLink> links(LinkSpace space, String node) {
    return db.query(
        LinkNodes::pair,
        "SELECT * FROM link_pair WHERE space = ?1 AND first = ?2"
            + " UNION ALL SELECT * FROM link_pair WHERE space = ?1 AND second = ?2"
            + " ORDER BY first, second",
        space.ordinal(),
        node);
  }

  private static NodeLink pair(Row row) throws SQLException {
    return new NodeLink(
        row.text("first"),
        row.text("second"),
        row.real("score"),
        row.text("parts").lines().map(LinkNodes::part).toList());
  }

  private static String cells(LinkPart part) {
    return String.join(
        CELL, part.feature(), part.words(), String.format(Locale.ROOT, "%s", part.weight()));
  }

  private static LinkPart part(String line) {
    List<String> cells = Arrays.asList(line.split(CELL, -1));
    return new LinkPart(cells.get(0), cells.get(1), Double.parseDouble(cells.get(2)));
  }
}
