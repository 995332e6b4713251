/**
 * Names of people, organisations and places: a classifier gives each word a class such as {@code
 * B-PER} or {@code I-ORG} from left to right, with the tags known ({@link
 * org.annalist.language.name.NameAtoms}). It looks at the words around, their clusters and shapes,
 * at the run of words with one tag that a word lies in (its first and last word and what stands
 * around it decide between a person and an organisation more often than the word itself), at words
 * that hint at a kind ({@code hints.tsv}: titles, last words of organisations, first names) and at
 * names that knowledge outside of this module knows ({@link
 * org.annalist.language.name.NameKnowledge}). The lab trains it on every second sentence with the
 * marks of known names and on the others without, so that it works both ways, and on sentences that
 * a teacher marked. A second pass decides again on every word, with the classes of the first on
 * both sides in view and with what the first called the same words in the rest of the document
 * ({@link org.annalist.language.name.NameMemory}, {@link
 * org.annalist.language.name.SecondNameAtoms}); it has learned from answers to documents that the
 * first had not seen. A class that goes on a name stands only after one of its kind ({@link
 * org.annalist.language.name.NameClasses}). Nationality words outside of names are a kind of their
 * own, found by the list alone.
 */
@NullMarked
package org.annalist.language.name;

import org.jspecify.annotations.NullMarked;
