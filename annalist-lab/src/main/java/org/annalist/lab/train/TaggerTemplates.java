package org.annalist.lab.train;

import org.annalist.language.learn.TemplateSet;
import org.annalist.language.tag.TagAtoms;

/**
 * What a tagger looks at.
 *
 * @param atoms its atoms
 * @param templates features made of them
 */
record TaggerTemplates(TagAtoms atoms, TemplateSet templates) {
  /** Templates from text. */
  TaggerTemplates(TagAtoms atoms, String text) {
    this(atoms, TemplateSet.parse(text, atoms.names()));
  }
}
