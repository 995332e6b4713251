/**
 * The embedded record: one SQLite file in a folder, no server. {@link
 * org.annalist.record.store.sqlite.SqliteEventStore} is the only public type. {@code Database} is a
 * thin layer over JDBC, {@code Migrations} brings a file to the newest layout with the numbered
 * scripts beside it, {@code DocumentRows} and {@code PartRows} write, {@code Search} finds, {@code
 * Runs} and {@code Quarantine} keep the books. The document table holds text and coded line; every
 * other table is made from them and can be queried with any SQLite tool.
 */
@NullMarked
package org.annalist.record.store.sqlite;

import org.jspecify.annotations.NullMarked;
