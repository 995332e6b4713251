/**
 * The analyser as a kit: {@code ud} gives it the words of a treebank's documents and scores tags,
 * trees, lemmas and the triples of verb, role and argument; {@code ud_text} gives it their raw text
 * and scores words and sentences by their offsets. Both take a packed treebank in place of JSON
 * lines.
 */
@NullMarked
package org.annalist.lab.kit.ud;

import org.jspecify.annotations.NullMarked;
