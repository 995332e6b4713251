/**
 * Reads the knowledge of others: dictionaries of actors and agents (TABARI, PETRARCH),
 * OpenSanctions, results of Wikidata queries, GeoNames dumps, and tables of one's own. An importer
 * streams: it turns each line into rows of {@link org.annalist.knowledge.importer.ImportSink} and
 * keeps nothing but what the line's own entry needs; a broken line is a problem with its number,
 * and the rest is read. To add a format write a {@link
 * org.annalist.knowledge.importer.KnowledgeImporter} and enter it in {@link
 * org.annalist.knowledge.importer.Importers}.
 */
@NullMarked
package org.annalist.knowledge.importer;

import org.jspecify.annotations.NullMarked;
