/**
 * The model file: named sections behind a magic number, a format version and a checksum, each
 * compressed on its own. No Java serialisation: a change of a class never breaks a file. See {@link
 * org.annalist.language.store.ModelFile} for the layout and {@link
 * org.annalist.language.store.Sections} for what is inside the sections.
 */
@NullMarked
package org.annalist.language.store;

import org.jspecify.annotations.NullMarked;
