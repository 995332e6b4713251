package org.annalist.lab.train;

import org.annalist.language.learn.TemplateSet;
import org.annalist.language.tag.TagAtoms;
import org.annalist.language.tag.Tagger;

/**
 * What a tagger looks at.
 *
 * @param atoms its atoms
 * @param templates features made of them
 * @param order which class may stand after which when it is asked; it learns without
 */
record TaggerTemplates(TagAtoms atoms, TemplateSet templates, Tagger.Succession order) {
  /** Templates from text; any class may follow any. */
  TaggerTemplates(TagAtoms atoms, String text) {
    this(atoms, text, (before, next) -> true);
  }

  /** Templates from text. */
  TaggerTemplates(TagAtoms atoms, String text, Tagger.Succession order) {
    this(atoms, TemplateSet.parse(text, atoms.names()), order);
  }
}
