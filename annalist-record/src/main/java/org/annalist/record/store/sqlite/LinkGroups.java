package org.annalist.record.store.sqlite;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.annalist.model.event.Place;
import org.annalist.model.link.GroupSummary;
import org.annalist.model.link.IncidentQuery;
import org.annalist.model.link.LinkGroup;
import org.annalist.model.link.LinkSpace;

/** Rows of groups; which group a node is in stands with the node. */
final class LinkGroups {
  private static final String DATES =
      " AND (?2 IS NULL OR date_to IS NULL OR date_to >= ?2)"
          + " AND (?3 IS NULL OR date_from IS NULL OR date_from <= ?3)";
  private final Database db;

  LinkGroups(Database db) {
    this.db = db;
  }

  /** Keeps a group, and settles the groups that its members were in before. */
  int put(LinkSpace space, LinkGroup group) {
    row(space, group);
    for (String member : group.members()) {
      List<String> before =
          db.query(
              r -> r.text("in_group"),
              "SELECT in_group FROM link_node WHERE space = ? AND id = ?"
                  + " AND in_group IS NOT NULL AND in_group <> ?",
              space.ordinal(),
              member,
              group.id());
      db.run(
          "UPDATE link_node SET in_group = ? WHERE space = ? AND id = ?",
          group.id(),
          space.ordinal(),
          member);
      before.forEach(old -> settle(space, old));
    }
    return group.members().size();
  }

  /** Removes a group without members; gives one that lost its anchor another. */
  void settle(LinkSpace space, String group) {
    List<String> members = members(space, group);
    if (members.isEmpty()) {
      db.run("DELETE FROM link_group WHERE space = ? AND id = ?", space.ordinal(), group);
    } else {
      db.run(
          "UPDATE link_group SET anchor = ?1 WHERE space = ?2 AND id = ?3 AND NOT EXISTS"
              + " (SELECT 1 FROM link_node WHERE space = ?2 AND id = link_group.anchor"
              + " AND in_group = ?3)",
          members.get(0),
          space.ordinal(),
          group);
    }
  }

  private void row(LinkSpace space, LinkGroup group) {
    GroupSummary summary = group.summary();
    db.run(
        "INSERT OR REPLACE INTO link_group VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        space.ordinal(),
        group.id(),
        group.anchor(),
        summary.type(),
        summary.label(),
        summary.from().map(LocalDate::toString),
        summary.to().map(LocalDate::toString),
        summary.country(),
        summary.point().map(Place.Point::latitude),
        summary.point().map(Place.Point::longitude),
        summary.killed(),
        summary.reports(),
        summary.actors().isEmpty() ? "" : "\n" + String.join("\n", summary.actors()) + "\n");
    db.run(
        "INSERT OR REPLACE INTO link_anchor VALUES (?,?,?)",
        space.ordinal(),
        group.id(),
        group.anchor());
  }

  Optional<LinkGroup> find(LinkSpace space, String id, UnaryOperator<String> current) {
    return byId(space, id)
        .or(
            () -> {
              String node = current.apply(anchor(space, id).orElse(id));
              return groupOf(space, node).flatMap(g -> byId(space, g));
            });
  }

  private Optional<String> anchor(LinkSpace space, String id) {
    return db
        .query(
            r -> r.text("anchor"),
            "SELECT anchor FROM link_anchor WHERE space = ? AND id = ?",
            space.ordinal(),
            id)
        .stream()
        .findFirst();
  }

  private Optional<String> groupOf(LinkSpace space, String node) {
    return db
        .query(
            r -> r.text("in_group"),
            "SELECT in_group FROM link_node WHERE space = ? AND id = ? AND in_group IS NOT NULL",
            space.ordinal(),
            node)
        .stream()
        .findFirst();
  }

  private Optional<LinkGroup> byId(LinkSpace space, String id) {
    return db
        .query(
            r -> group(space, r),
            "SELECT * FROM link_group WHERE space = ? AND id = ?",
            space.ordinal(),
            id)
        .stream()
        .findFirst();
  }

  List<LinkGroup> reports(int atLeast) {
    return db.query(
        r -> group(LinkSpace.REPORT, r),
        "SELECT * FROM link_group WHERE space = ? AND reports >= ? ORDER BY id",
        LinkSpace.REPORT.ordinal(),
        atLeast);
  }

  /** Groups that fit; names are compared here, since SQLite folds the case of ASCII alone. */
  List<LinkGroup> incidents(IncidentQuery query) {
    return db
        .query(
            r -> group(LinkSpace.INCIDENT, r),
            "SELECT * FROM link_group WHERE space = 0 AND (?1 IS NULL OR type = ?1)"
                + DATES
                + " AND (?4 IS NULL OR country = ?4)"
                + " AND killed >= ?5 AND reports >= ?6"
                + " ORDER BY date_from IS NULL, date_from DESC, id",
            query.types(),
            query.from().map(LocalDate::toString),
            query.to().map(LocalDate::toString),
            query.country(),
            query.minKilled(),
            query.minReports())
        .stream()
        .filter(g -> g.summary().fits(query))
        .limit(query.limit())
        .toList();
  }

  private List<String> members(LinkSpace space, String group) {
    return db.query(
        r -> r.text("id"),
        "SELECT id FROM link_node WHERE space = ? AND in_group = ? ORDER BY id",
        space.ordinal(),
        group);
  }

  private LinkGroup group(LinkSpace space, Row row) throws SQLException {
    Optional<Double> latitude = row.optionalReal("latitude");
    Optional<Double> longitude = row.optionalReal("longitude");
    GroupSummary summary =
        new GroupSummary(
            row.text("type"),
            row.text("label"),
            row.optionalText("date_from").map(LocalDate::parse),
            row.optionalText("date_to").map(LocalDate::parse),
            row.optionalText("country"),
            latitude.flatMap(lat -> longitude.map(lon -> new Place.Point(lat, lon))),
            (int) row.number("killed"),
            (int) row.number("reports"),
            row.text("actors").lines().filter(a -> !a.isEmpty()).toList());
    String id = row.text("id");
    return new LinkGroup(id, row.text("anchor"), members(space, id), summary);
  }
}
