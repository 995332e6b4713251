/**
 * Knowledge beyond what ships: a folder with imported layers, one sub-folder each, and tables of
 * one's own. {@link org.annalist.knowledge.layer.KnowledgeFolder} reads it and lays it over the
 * built-in knowledge: built-in below imported below one's own, and the last one wins. {@link
 * org.annalist.knowledge.layer.LayerWriter} writes what an importer reads.
 */
@NullMarked
package org.annalist.knowledge.layer;

import org.jspecify.annotations.NullMarked;
