package org.annalist.record.store.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.link.Correction;
import org.annalist.model.link.IncidentQuery;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkNode;
import org.annalist.model.link.LinkSpace;
import org.annalist.model.link.LinkStore;
import org.annalist.model.link.NodeLink;
import org.annalist.record.store.KeptDocument;

/** The links of a record. */
final class Links implements LinkStore {
  private final Database db;
  private final DocumentRows documents;
  private final LinkNodes nodes;
  private final LinkGroups groups;
  private int depth;

  Links(Database db, DocumentRows documents) {
    this.db = db;
    this.documents = documents;
    this.nodes = new LinkNodes(db);
    this.groups = new LinkGroups(db);
  }

  @Override
  public void add(LinkSpace space, LinkNode node) {
    atomically(() -> nodes.add(space, node));
  }

  @Override
  public void remove(LinkSpace space, String node) {
    atomically(
        () -> {
          Optional<String> left = nodes.remove(space, node);
          left.ifPresent(g -> groups.settle(space, g));
          return left;
        });
  }

  @Override
  public Optional<LinkNode> node(LinkSpace space, String id) {
    return nodes.find(space, id);
  }

  @Override
  public List<LinkNode> nodesOf(LinkSpace space, String document) {
    return nodes.of(space, document);
  }

  @Override
  public List<LinkNode> block(LinkSpace space, String key, int most) {
    return nodes.block(space, key, most);
  }

  @Override
  public boolean isAmongFirst(LinkSpace space, String key, String node, int most) {
    return nodes.isAmongFirst(space, key, node, most);
  }

  @Override
  public void link(LinkSpace space, NodeLink link) {
    nodes.link(space, link);
  }

  @Override
  public void unlink(LinkSpace space, String first, String second) {
    nodes.unlink(space, first, second);
  }

  @Override
  public List<NodeLink> links(LinkSpace space, String node) {
    return nodes.links(space, node);
  }

  @Override
  public void group(LinkSpace space, LinkGroup group) {
    atomically(() -> groups.put(space, group));
  }

  @Override
  public Optional<LinkGroup> find(LinkSpace space, String id) {
    return groups.find(space, id, this::current);
  }

  @Override
  public List<LinkGroup> incidents(IncidentQuery query) {
    return groups.incidents(query);
  }

  @Override
  public List<LinkGroup> reportGroups(int atLeast) {
    return groups.reports(atLeast);
  }

  @Override
  public void succeed(String account, String successor) {
    db.run("INSERT OR REPLACE INTO link_successor VALUES (?,?)", account, successor);
  }

  @Override
  public String current(String account) {
    return db
        .query(
            r -> r.text("successor"),
            "SELECT successor FROM link_successor WHERE account = ?",
            account)
        .stream()
        .findFirst()
        .map(this::current)
        .orElse(account);
  }

  @Override
  public void note(String account, String note) {
    db.run("INSERT INTO link_note (account, note) VALUES (?,?)", account, note);
  }

  @Override
  public List<String> notes(String account) {
    return db.query(
        r -> r.text("note"), "SELECT note FROM link_note WHERE account = ? ORDER BY no", account);
  }

  @Override
  public Correction add(Correction correction) {
    return atomically(
        () -> {
          long no = 1 + db.number("SELECT max(no) AS n FROM correction");
          db.run(
              "INSERT INTO correction VALUES (?,?,?,?,?,?,?,?)",
              no,
              correction.kind().name(),
              String.join(" ", correction.left()),
              String.join(" ", correction.right()),
              correction.undoes().stream().boxed().findFirst(),
              correction.by(),
              correction.at(),
              correction.reason());
          return correction.numbered(no);
        });
  }

  @Override
  public List<Correction> corrections() {
    return db.query(Links::correction, "SELECT * FROM correction ORDER BY no");
  }

  private static Correction correction(Row row) throws SQLException {
    Correction.Kind kind = Correction.Kind.valueOf(row.text("kind"));
    return new Correction(
        row.number("no"),
        kind,
        side(row.text("left_side")),
        side(row.text("right_side")),
        kind == Correction.Kind.UNDO ? OptionalLong.of(row.number("undoes")) : OptionalLong.empty(),
        row.text("by_whom"),
        row.text("at"),
        row.text("reason"));
  }

  private static List<String> side(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(" "));
  }

  @Override
  public void linked(String document) {
    db.run("DELETE FROM link_pending WHERE document = ?", document);
  }

  @Override
  public List<String> unlinked() {
    return db.query(r -> r.text("document"), "SELECT document FROM link_pending ORDER BY document");
  }

  @Override
  public Optional<LinkedDocument> document(String id) {
    return documents.find(id).map(KeptDocument::linked).filter(d -> d.document().id().equals(id));
  }

  @Override
  public <T> T atomically(Supplier<T> work) {
    depth++;
    try {
      return depth == 1 ? db.transaction(work) : work.get();
    } finally {
      depth--;
    }
  }
}
