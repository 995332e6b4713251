/**
 * The English models put together: {@link org.annalist.language.english.EnglishModel} builds
 * taggers, parser, lemmatiser and name finder from the sections of a model file ({@link
 * org.annalist.language.english.SectionNames}), {@link
 * org.annalist.language.english.SentencePipeline} runs them over the sentences of a document. A
 * sentence longer than {@link org.annalist.language.english.SentencePipeline#MAX_PIECE} words is
 * parsed in pieces that are hung on the first one, so time stays linear whatever comes in.
 *
 * <p>To add a model: a name in {@code SectionNames}, its atoms in the room they belong to, its
 * templates and training in the lab, its use in the pipeline. To change templates only train again,
 * for they travel in the file; to change atoms or {@link org.annalist.language.learn.Hash} train
 * again as well, for old weights mean nothing then ({@code EnglishModelTest} compares the version).
 */
@NullMarked
package org.annalist.language.english;

import org.jspecify.annotations.NullMarked;
