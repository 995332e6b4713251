/**
 * Composes the rooms: reader, analyser, coder, linker. {@link org.annalist.engine.Annalist} is the
 * one way in for programs; the command line uses nothing else.
 *
 * <p>Nothing is lost: each item read ends as a coded document, a document without events, or a
 * quarantined item, and the manifest of the run counts all three. Whatever a stage does wrong (an
 * exception included) becomes a problem of that one item.
 */
@NullMarked
package org.annalist.engine;

import org.jspecify.annotations.NullMarked;
