/**
 * Dictionary forms. {@link org.annalist.language.lemma.Lemmatizer} asks three sources in turn: a
 * table of (word, Penn tag) pairs of the treebanks that the rest would get wrong, marks among them
 * (a treebank may write “ as a plain mark); the regular and irregular forms of known verbs ({@code
 * VerbForms}, with {@code verbs.txt} and {@code irregular.txt}), for only knowledge of the verb
 * tells "planned" of "plan" from "blamed" of "blame"; and last the edit script of the longest known
 * suffix of up to six letters for the tag. Table and scripts are learned and stand in the model
 * file as lines of text. Right tags matter more than rules: half of the wrong lemmas come from a
 * wrong tag.
 */
@NullMarked
package org.annalist.language.lemma;

import org.jspecify.annotations.NullMarked;
